import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFaultWords } from "@/lib/useFaultWords";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { Composer } from "@/ui/markdown/Composer";
import { showToast } from "@/ui/toasts";
import { changeReply } from "./cache";
import { editReply, readReply } from "./deeds";
import type { Discussion, Reply } from "./model";
import { useComposerTools } from "./useComposerTools";

/** A reply as it is changed in its place. What stood there before is kept in its history. */
export function EditReply({
  discussion,
  reply,
  onClose,
}: {
  discussion: Discussion;
  reply: Reply;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const client = useQueryClient();
  const reason = useReason();
  const faultWords = useFaultWords();
  const tools = useComposerTools(discussion.community.slug);
  const [text, setText] = useState(reply.bodyMarkdown ?? "");
  const save = useMutation({
    mutationFn: async () => {
      const { content, etag } = await readReply(reply.id);
      return content.bodyMarkdown === text ? content : editReply(reply.id, text, etag);
    },
    onSuccess: (saved) => {
      changeReply(client, discussion.id, reply.id, () => saved);
      onClose();
    },
    onError: (error) =>
      showToast({
        tone: "problem",
        message: t`The change was not saved. What you wrote is still here. ${reason(error)}`,
      }),
  });
  return (
    <Composer
      label={t`Edit reply ${reply.number}`}
      rows={4}
      value={text}
      onChange={setText}
      error={faultWords(save.error, "/body")}
      onSend={() => save.mutate()}
      {...tools}
      actions={
        <>
          <Button
            variant="primary"
            pending={save.isPending}
            aria-disabled={text.trim() === ""}
            onClick={() => save.mutate()}
          >
            <Trans>Save</Trans>
          </Button>
          <Button variant="quiet" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </>
      }
    />
  );
}
