import { useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { isProblem } from "@/api/problem";
import { meQuery } from "@/auth/me";
import { useFaultWords } from "@/lib/useFaultWords";
import { useReason } from "@/lib/useReason";
import { showToast } from "@/ui/toasts";
import type { Community } from "./model";
import { communitiesQueries } from "./queries";
import { draftOf, patchOf, rebase, type SettingsDraft, type SettingsField, settingsFields } from "./settingsForm";
import { saveSettings, settingsQueries } from "./settingsQueries";

export type Tagged = { content: Community; etag: string };

/** The state of the settings form: what it is based on, what is typed, and what came of the last attempt to save. */
export function useSettingsForm(start: Tagged) {
  const { t } = useLingui();
  const client = useQueryClient();
  const reason = useReason();
  const faultWords = useFaultWords();
  const [base, setBase] = useState(start);
  const [draft, setDraft] = useState(() => draftOf(start.content));
  const [theirs, setTheirs] = useState<Partial<SettingsDraft>>({});
  const [attempt, setAttempt] = useState(0);
  const [overtaken, setOvertaken] = useState(false);
  const { id } = start.content;

  const save = useMutation({
    mutationFn: () => saveSettings(id, patchOf(draftOf(base.content), draft), base.etag),
    onSuccess: async (saved) => {
      setBase(saved);
      setDraft(draftOf(saved.content));
      setTheirs({});
      setOvertaken(false);
      client.setQueryData(settingsQueries.card(id).queryKey, saved);
      showToast({ message: t`The settings of ${saved.content.name} are saved.` });
      await Promise.all([
        client.invalidateQueries({ queryKey: communitiesQueries.all() }),
        client.invalidateQueries({ queryKey: meQuery.queryKey }),
      ]);
    },
    onError: async (error) => {
      if (isProblem(error) && error.status === 412) await catchUp();
      else if (settingsFields.some((field) => faultWords(error, `/${field}`))) setAttempt((n) => n + 1);
      else showToast({ tone: "problem", message: t`The settings were not saved. ${reason(error)}` });
    },
  });

  async function catchUp() {
    const newer = await client.fetchQuery({ ...settingsQueries.card(id), staleTime: 0 });
    const rebased = rebase(draftOf(base.content), draft, draftOf(newer.content));
    setBase(newer);
    setDraft(rebased.draft);
    setTheirs(rebased.theirs);
    setOvertaken(true);
  }

  const set = (changes: Partial<SettingsDraft>) => setDraft((now) => ({ ...now, ...changes }));
  const takeTheirs = (field: SettingsField) => {
    set({ [field]: theirs[field] });
    setTheirs((now) => Object.fromEntries(Object.entries(now).filter(([each]) => each !== field)));
  };
  const changed = Object.keys(patchOf(draftOf(base.content), draft)).length > 0;
  const fault = (field: SettingsField) =>
    isProblem(save.error) && save.error.code === "slug-taken" && field === "slug"
      ? t`Another community already has this address, or had it once. Please choose another one.`
      : faultWords(save.error, `/${field}`);
  const errors = Object.fromEntries(settingsFields.map((field) => [field, fault(field)]));
  return { base: base.content, draft, set, theirs, takeTheirs, overtaken, changed, errors, attempt, save };
}
