import { useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { isProblem } from "@/api/client";
import { useReason } from "@/lib/useReason";
import { showToast } from "@/ui/toasts";
import { type Charter, type DraftForm, formOf, sameText, textOf } from "./model";
import { charterQueries, discardDraft, saveDraft } from "./queries";

const PAUSE = 2000;

type Tagged = { content: Charter; etag: string };

/** The draft as it is typed: kept on the service whenever typing pauses, and when the page is left. */
export function useDraft(slug: string, start: Tagged) {
  const { t } = useLingui();
  const client = useQueryClient();
  const navigate = useNavigate();
  const reason = useReason();
  const [base, setBase] = useState(start);
  const [form, setForm] = useState(() => formOf(start.content));
  const [overtaken, setOvertaken] = useState(false);
  // What the next save is based on: known at once, also where a save follows another before the page is drawn again.
  const known = useRef(start);

  const keep = (saved: Tagged) => {
    known.current = saved;
    setBase(saved);
  };
  const save = useMutation({
    scope: { id: `charter-draft-${slug}` },
    mutationFn: (typed: DraftForm): Promise<Tagged> => saveDraft(slug, textOf(typed), known.current.etag),
    onSuccess: (saved) => {
      keep(saved);
      client.setQueryData(charterQueries.draft(slug).queryKey, saved);
      void client.invalidateQueries({
        queryKey: charterQueries.all(slug),
        predicate: ({ queryKey }) => queryKey[2] !== "draft",
      });
    },
    onError: (error) => {
      if (isProblem(error) && error.status === 412) setOvertaken(true);
      else showToast({ tone: "problem", message: t`The draft was not saved. ${reason(error)}` });
    },
  });

  const discard = useMutation({
    scope: { id: `charter-draft-${slug}` },
    mutationFn: () => discardDraft(slug, known.current.etag),
    onSuccess: async () => {
      showToast({ message: t`The draft is discarded.` });
      client.removeQueries(charterQueries.draft(slug));
      await navigate({ to: "/c/$slug/charter", params: { slug } });
      await client.invalidateQueries({ queryKey: charterQueries.all(slug) });
    },
    onError: (error) => {
      if (isProblem(error) && error.status === 412) setOvertaken(true);
      showToast({ tone: "problem", message: t`The draft was not discarded. ${reason(error)}` });
    },
  });

  const typed = !sameText(form, formOf(base.content));
  const valid = form.forWhom.trim() !== "";
  const { mutate, isPending } = save;
  const waits = typed && valid && !overtaken && !isPending && (discard.isIdle || discard.isError);

  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => mutate(form), PAUSE);
    return () => clearTimeout(timer);
  }, [form, waits, mutate]);

  // Leaving never asks; it saves.
  const last = useRef<() => void>(undefined);
  useEffect(() => {
    last.current = waits ? () => mutate(form) : undefined;
  }, [form, waits, mutate]);
  useEffect(() => () => last.current?.(), []);

  const set = (field: keyof DraftForm) => (value: string) => setForm((now) => ({ ...now, [field]: value }));
  const takeTheirs = async () => {
    keep(await client.fetchQuery({ ...charterQueries.draft(slug), staleTime: 0 }));
    setOvertaken(false);
  };
  return {
    charter: base.content,
    form,
    set,
    typed,
    valid,
    overtaken,
    takeTheirs,
    save,
    saveNow: () => mutate(form),
    discard,
  };
}
