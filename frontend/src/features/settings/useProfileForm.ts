import { useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { isProblem } from "@/api/client";
import { meQuery } from "@/auth/me";
import { useFaultWords } from "@/lib/useFaultWords";
import { useReason } from "@/lib/useReason";
import { showToast } from "@/ui/toasts";
import { draftOf, type Person, type ProfileField, patchOf, profileFields, rebase } from "./profile";
import { profileQuery, saveProfile } from "./queries";

export type Tagged = { content: Person; etag: string };

/** The state of the profile form: what it is based on, what is typed, and what came of the last attempt to save. */
export function useProfileForm(start: Tagged) {
  const { t } = useLingui();
  const client = useQueryClient();
  const reason = useReason();
  const faultWords = useFaultWords();
  const [base, setBase] = useState(start);
  const [draft, setDraft] = useState(() => draftOf(start.content));
  const [theirs, setTheirs] = useState<Partial<Record<ProfileField, string>>>({});
  const [attempt, setAttempt] = useState(0);
  const [overtaken, setOvertaken] = useState(false);

  const save = useMutation({
    mutationFn: () => saveProfile(patchOf(draftOf(base.content), draft), base.etag),
    onSuccess: async (saved) => {
      setBase(saved);
      setDraft(draftOf(saved.content));
      setTheirs({});
      setOvertaken(false);
      client.setQueryData(profileQuery.queryKey, saved);
      showToast({ message: t`Your profile is saved.` });
      await Promise.all([
        client.invalidateQueries({ queryKey: meQuery.queryKey }),
        client.invalidateQueries({ queryKey: ["people", saved.content.handle] }),
      ]);
    },
    onError: async (error) => {
      if (isProblem(error) && error.status === 412) await catchUp();
      else if (profileFields.some((field) => faultWords(error, `/${field}`))) setAttempt(attempt + 1);
      else showToast({ tone: "problem", message: t`Your profile was not saved. ${reason(error)}` });
    },
  });

  async function catchUp() {
    const newer = await client.fetchQuery({ ...profileQuery, staleTime: 0 });
    const rebased = rebase(draftOf(base.content), draft, draftOf(newer.content));
    setBase(newer);
    setDraft(rebased.draft);
    setTheirs(rebased.theirs);
    setOvertaken(true);
  }

  const set = (field: ProfileField) => (value: string) => setDraft((now) => ({ ...now, [field]: value }));
  const takeTheirs = (field: ProfileField) => {
    set(field)(theirs[field] ?? "");
    setTheirs((now) => ({ ...now, [field]: undefined }));
  };
  const changed = Object.keys(patchOf(draftOf(base.content), draft)).length > 0;
  const errors = Object.fromEntries(profileFields.map((field) => [field, faultWords(save.error, `/${field}`)]));
  return { draft, set, theirs, takeTheirs, overtaken, changed, errors, attempt, save };
}
