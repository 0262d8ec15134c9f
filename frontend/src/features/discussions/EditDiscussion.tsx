import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFaultWords } from "@/lib/useFaultWords";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { Composer } from "@/ui/markdown/Composer";
import { TagInput } from "@/ui/TagInput";
import { TextField } from "@/ui/TextField";
import { showToast } from "@/ui/toasts";
import { forgetLists } from "./cache";
import { editDiscussion } from "./deeds";
import type { Discussion } from "./model";
import styles from "./New.module.css";
import { bodyIsOptional, formOf, MOST, type NewForm, newDiscussionOf } from "./newForm";
import { OpeningFields } from "./OpeningFields";
import { discussionsQueries, type Tagged } from "./queries";
import { useComposerTools } from "./useComposerTools";

/** The opening as its author changes it. What stood there before is kept in its history. */
export function EditDiscussion({ discussion, onClose }: { discussion: Discussion; onClose: () => void }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const reason = useReason();
  const faultWords = useFaultWords();
  const { id, kind } = discussion;
  const { queryKey } = discussionsQueries.one(id);
  const tools = useComposerTools(discussion.community.slug);
  // What the page learns meanwhile does not count: the edit is based on what was read when it began.
  const [etag] = useState(() => client.getQueryData<Tagged>(queryKey)?.etag ?? "");
  const [form, setForm] = useState(() => formOf(discussion));
  const [body, setBody] = useState(discussion.bodyMarkdown);
  const set = (changes: Partial<NewForm>) => setForm((now) => ({ ...now, ...changes }));
  const save = useMutation({
    mutationFn: () => {
      const { kind: _, ...text } = newDiscussionOf(kind, form, body);
      return editDiscussion(id, { tags: [], body: "", opening: {}, ...text }, etag);
    },
    onSuccess: (saved) => {
      client.setQueryData<Tagged>(queryKey, saved);
      void forgetLists(client);
      onClose();
    },
    onError: (error) =>
      showToast({
        tone: "problem",
        message: t`The change was not saved. What you wrote is still here. ${reason(error)}`,
      }),
  });
  const fault = (pointer: string) => faultWords(save.error, pointer);
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={t`Edit the discussion`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) save.mutate();
      }}
    >
      <TextField
        label={t`Title`}
        maxLength={MOST.title}
        value={form.title}
        error={fault("/title")}
        onChange={(title) => set({ title })}
      />
      <OpeningFields kind={kind} form={form} fault={fault} onChange={set} />
      <Composer
        label={t`Text`}
        optional={bodyIsOptional(kind)}
        rows={6}
        value={body}
        error={fault("/body")}
        onChange={setBody}
        onSend={() => save.mutate()}
        {...tools}
      />
      <TagInput
        label={t`Tags`}
        optional
        most={MOST.tags}
        value={form.tags}
        error={fault("/tags")}
        onChange={(tags) => set({ tags })}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" pending={save.isPending}>
          <Trans>Save</Trans>
        </Button>
        <Button variant="quiet" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
