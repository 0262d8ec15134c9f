import { useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { isProblem } from "@/api/problem";
import { meQuery } from "@/auth/me";
import { useReason } from "@/lib/useReason";
import { showToast } from "@/ui/toasts";
import { communitiesQueries, startCommunity } from "./queries";
import { dropDraft, keepDraft, readDraft } from "./startDraft";
import { type Complaint, complaints, emptyForm, refusals, type StartField, type StartForm, toBody } from "./startForm";
import { proposeCommunity } from "./startQueries";

export type FieldErrors = Partial<Record<StartField, string>>;

/** The form of a new community: what is typed, what is wrong with it, and sending it. */
export function useStart() {
  const { t } = useLingui();
  const client = useQueryClient();
  const navigate = useNavigate();
  const reason = useReason();
  const explain = useExplain();
  const [form, setForm] = useState(readDraft);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [attempt, setAttempt] = useState(0);
  // The same words sent twice are one community; other words are another attempt.
  const [key, setKey] = useState(() => crypto.randomUUID());

  const start = useMutation({
    mutationFn: () => (form.begin === "NOW" ? startCommunity : proposeCommunity)(toBody(form), key),
    onSuccess: async (community) => {
      dropDraft();
      client.setQueryData(communitiesQueries.detail(community.slug).queryKey, community);
      void client.invalidateQueries({ queryKey: communitiesQueries.lists() });
      void client.invalidateQueries({ queryKey: meQuery.queryKey });
      const there = t`${community.name} is there, and you lead it.`;
      showToast({ message: form.begin === "NOW" ? there : t`${community.name} looks for people now. Tell some.` });
      await navigate({ to: "/c/$slug", params: { slug: community.slug } });
    },
    onError: (error) => {
      const refused = isProblem(error) ? refusals(error) : {};
      if (isProblem(error) && error.code === "slug-taken") refused.slug = explain({ kind: "taken" });
      setErrors(refused);
      setAttempt((n) => n + 1);
      if (Object.keys(refused).length === 0) showToast({ tone: "problem", message: reason(error) });
    },
  });

  const put = (next: StartForm) => {
    keepDraft(next);
    setForm(next);
    setKey(crypto.randomUUID());
    // An error goes when its field changes, not before: it is what one reads while mending.
    setErrors((now) => Object.fromEntries(Object.entries(now).filter(([field]) => same(form, next, field))));
  };
  const send = () => {
    const found = complaints(form);
    const said = Object.fromEntries(Object.entries(found).map(([field, complaint]) => [field, explain(complaint)]));
    setErrors(said);
    if (Object.keys(said).length > 0) setAttempt((n) => n + 1);
    else start.mutate();
  };
  const startOver = () => {
    const before = form;
    put(emptyForm);
    dropDraft();
    showToast({ message: t`The form is empty again.`, action: { label: t`Undo`, run: () => put(before) } });
  };
  return { form, put, errors, attempt, send, startOver, pending: start.isPending };
}

const same = (a: StartForm, b: StartForm, field: string) => a[field as StartField] === b[field as StartField];

function useExplain() {
  const { t } = useLingui();
  return (complaint: Complaint | { kind: "taken" }): string => {
    switch (complaint.kind) {
      case "empty":
        return t`Please fill this in.`;
      case "short":
        return t`A little more, please: at least ${complaint.limit} characters.`;
      case "long":
        return t`A little shorter, please: at most ${complaint.limit} characters.`;
      case "address":
        return t`Only small letters, digits and hyphens between them.`;
      case "taken":
        return t`Another community already has this address. Please choose another one.`;
    }
  };
}
