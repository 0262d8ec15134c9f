import { useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useReason } from "@/lib/useReason";
import { showToast } from "@/ui/toasts";
import { changeDiscussion, forgetLists } from "./cache";
import { deleteDiscussion, reopenDiscussion, restoreDiscussion } from "./deeds";
import type { Discussion } from "./model";

/** What is done to a discussion with one press; each can be taken back. */
export function useDiscussionDeeds({ id }: Discussion) {
  const { t } = useLingui();
  const client = useQueryClient();
  const reason = useReason();
  const settle = (now: Discussion) => {
    changeDiscussion(client, id, () => now);
    void forgetLists(client);
  };
  const onError = (error: unknown) => showToast({ tone: "problem", message: t`That did not work. ${reason(error)}` });
  const reopen = useMutation({ mutationFn: () => reopenDiscussion(id), onSuccess: settle, onError });
  const restore = useMutation({ mutationFn: () => restoreDiscussion(id), onSuccess: settle, onError });
  const remove = useMutation({
    mutationFn: () => deleteDiscussion(id),
    onSuccess: (now) => {
      settle(now);
      showToast({ message: t`The discussion is deleted.`, action: { label: t`Undo`, run: () => restore.mutate() } });
    },
    onError,
  });
  return { reopen: () => reopen.mutate(), restore: () => restore.mutate(), remove: () => remove.mutate() };
}
