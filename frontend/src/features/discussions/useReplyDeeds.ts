import { useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useReason } from "@/lib/useReason";
import { showToast } from "@/ui/toasts";
import { changeDiscussion, changeReply, forgetLists } from "./cache";
import { acceptAnswer, deleteReply, restoreReply, withdrawAcceptance } from "./deeds";
import type { Discussion, Reply } from "./model";

/** What is done to a reply beside editing it; what can be taken back is done at once. */
export function useReplyDeeds(discussion: Discussion, reply: Reply) {
  const { t } = useLingui();
  const client = useQueryClient();
  const reason = useReason();
  const put = (next: Reply) => changeReply(client, discussion.id, reply.id, () => next);
  const failed = (error: unknown) => showToast({ tone: "problem", message: t`That did not work. ${reason(error)}` });

  const restore = useMutation({
    mutationFn: () => restoreReply(reply.id),
    onSuccess: (restored) => {
      put(restored);
      void forgetLists(client);
    },
    onError: failed,
  });
  const remove = useMutation({
    mutationFn: () => deleteReply(reply.id),
    onSuccess: (gone) => {
      put(gone);
      void forgetLists(client);
      showToast({ message: t`The reply is deleted.`, action: { label: t`Undo`, run: () => restore.mutate() } });
    },
    onError: failed,
  });
  /** The discussion as it is now, and which of the replies is its answer. */
  const settle = (now: Discussion) => {
    const accepted = now.closing?.acceptedReply?.id;
    const before = discussion.closing?.acceptedReply?.id;
    changeDiscussion(client, discussion.id, () => now);
    for (const id of new Set([reply.id, before]))
      if (id)
        changeReply(client, discussion.id, id, (each) => ({
          ...each,
          accepted: id === accepted,
          can: { ...each.can, accept: id !== accepted && now.can.accept },
        }));
    void forgetLists(client);
  };
  const withdraw = useMutation({
    mutationFn: () => withdrawAcceptance(discussion.id),
    onSuccess: settle,
    onError: failed,
  });
  const accept = useMutation({
    mutationFn: () => acceptAnswer(discussion.id, reply.id),
    onSuccess: (now) => {
      settle(now);
      showToast({
        message: t`Thank you. Whoever has this question finds the answer first.`,
        action: { label: t`Undo`, run: () => withdraw.mutate() },
      });
    },
    onError: failed,
  });
  return {
    accept: () => accept.mutate(),
    withdraw: () => withdraw.mutate(),
    remove: () => remove.mutate(),
    restore: () => restore.mutate(),
  };
}
