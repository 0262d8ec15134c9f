import { useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMemo, useRef, useState } from "react";
import { isProblem } from "@/api/problem";
import { useLocalDraft } from "@/lib/localDraft";
import { useFaultWords } from "@/lib/useFaultWords";
import { useReason } from "@/lib/useReason";
import { showToast } from "@/ui/toasts";
import { forgetLists } from "./cache";
import { startDiscussion } from "./deeds";
import type { Community, Kind } from "./model";
import { emptyForm, missing, type NewForm, newDiscussionOf } from "./newForm";

/** What is typed about a new discussion: kept in this browser until it is posted, and posted once. */
export function useNewDiscussion({ slug }: Community, kind: Kind) {
  const { t } = useLingui();
  const client = useQueryClient();
  const navigate = useNavigate();
  const reason = useReason();
  const faultWords = useFaultWords();
  const [kept, setKept, forget] = useLocalDraft(`guildhall.draft.discussion.${slug}`);
  const [body, setBody, forgetBody] = useLocalDraft(`guildhall.draft.discussion.${slug}.body`);
  const form = useMemo(() => read(kept), [kept]);
  const [attempt, setAttempt] = useState(0);
  // The same words twice are one discussion, also when the first answer got lost.
  const key = useRef({ of: "", key: "" });

  const post = useMutation({
    mutationFn: () => {
      const sent = newDiscussionOf(kind, form, body);
      const of = JSON.stringify(sent);
      if (key.current.of !== of) key.current = { of, key: crypto.randomUUID() };
      return startDiscussion(slug, sent, key.current.key);
    },
    onSuccess: async ({ id }) => {
      forget();
      forgetBody();
      void forgetLists(client);
      await navigate({ to: "/d/$id", params: { id }, replace: true });
    },
    onError: (error) => {
      setAttempt((n) => n + 1);
      if (!isProblem(error) || error.errors.length === 0)
        showToast({ tone: "problem", message: t`It was not posted. What you wrote is still here. ${reason(error)}` });
    },
  });

  const lacking = attempt > 0 ? missing(kind, form, body) : [];
  const fault = (pointer: string) =>
    lacking.includes(pointer) ? t`Please fill this in.` : faultWords(post.error, pointer);
  const set = (changes: Partial<NewForm>) => setKept(JSON.stringify({ ...form, ...changes }));
  const submit = () => {
    if (post.isPending) return;
    if (missing(kind, form, body).length > 0) setAttempt((n) => n + 1);
    else post.mutate();
  };
  return { form, set, body, setBody, fault, attempt, submit, pending: post.isPending };
}

/** An older version of the app may have kept something else. */
function read(kept: string): NewForm {
  const empty = emptyForm();
  try {
    const draft: unknown = JSON.parse(kept || "{}");
    const known = Object.entries(empty).filter(([field, value]) => {
      const found = (draft as Record<string, unknown>)[field];
      return Array.isArray(value)
        ? Array.isArray(found) && found.every((each) => typeof each === "string")
        : typeof found === typeof value;
    });
    return {
      ...empty,
      ...Object.fromEntries(known.map(([field]) => [field, (draft as NewForm)[field as keyof NewForm]])),
    };
  } catch {
    return empty;
  }
}
