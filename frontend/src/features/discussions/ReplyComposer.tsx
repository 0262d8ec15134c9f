import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import { useMe } from "@/auth/me";
import { useLocalDraft } from "@/lib/localDraft";
import { Button } from "@/ui/Button";
import { IconButton } from "@/ui/IconButton";
import { Composer } from "@/ui/markdown/Composer";
import { apply, paragraph, selectionOf } from "@/ui/markdown/editing";
import { showToast } from "@/ui/toasts";
import styles from "./Dock.module.css";
import { FeedbackType, type Typed } from "./FeedbackType";
import { type Discussion, quoted } from "./model";
import type { Answering } from "./useAnswering";
import { useComposerTools } from "./useComposerTools";
import type { Posting } from "./usePosting";

type Props = { discussion: Discussion; posting: Posting; answering: Answering };

/** Where a reply is written, docked over the page it answers to; on a phone it takes the whole screen. */
export function ReplyComposer({ discussion, posting, answering }: Props) {
  const { t } = useLingui();
  const me = useMe();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText, forget] = useLocalDraft(`guildhall.draft.reply.${discussion.id}`);
  const [typed, setTyped] = useState<Typed>();
  const tools = useComposerTools(discussion.community.slug);
  const { to, comment, quote } = answering;
  const typeNeeded = discussion.kind === "FEEDBACK" && discussion.author?.id !== me.person.id;

  useEffect(() => {
    const area = field.current;
    if (!area) return;
    if (quote && to?.bodyMarkdown) apply(area, paragraph(selectionOf(area), quoted(to.bodyMarkdown)));
    area.focus();
  }, [to, quote]);

  const send = () => {
    if (text.trim() === "") return;
    if (typeNeeded && !typed) {
      showToast({ message: t`Say first what it is: an answer, something that works well, or a question.` });
      return;
    }
    const reply = {
      body: text,
      ...(to && (comment ? { commentOn: to.commentOn?.id ?? to.id } : { replyTo: to.id })),
      ...(typeNeeded && typed),
    };
    // The draft goes once it has arrived: until then nothing may get lost.
    posting.post(reply, forget);
    answering.stop();
  };
  const title = comment ? t`Your comment` : discussion.kind === "QUESTION" ? t`Your answer` : t`Your reply`;
  return (
    <section className={styles.writing} aria-label={title} data-print="hide">
      <div className={styles.head}>
        {to ? (
          <p className={styles.to}>
            {to.author ? (
              <Trans>
                To {to.author.name}, #{to.number}
              </Trans>
            ) : (
              <Trans>To #{to.number}</Trans>
            )}
            <IconButton icon="close" size="sm" label={t`To everybody instead`} onClick={answering.aside} />
          </p>
        ) : (
          <p className={styles.to}>{discussion.title}</p>
        )}
        <IconButton icon="chevronDown" size="sm" label={t`Put aside, it is kept`} onClick={answering.stop} />
      </div>
      {typeNeeded && <FeedbackType discussion={discussion} value={typed} onChange={setTyped} />}
      <Composer
        label={title}
        field={field}
        rows={4}
        value={text}
        onChange={setText}
        onSend={send}
        {...tools}
        actions={
          <>
            <Button variant="primary" aria-disabled={text.trim() === ""} onClick={send}>
              {comment ? (
                <Trans>Comment</Trans>
              ) : discussion.kind === "QUESTION" ? (
                <Trans>Answer</Trans>
              ) : (
                <Trans>Reply</Trans>
              )}
            </Button>
            <span className={styles.kept}>
              <Trans>Kept on this device until it is posted.</Trans>
            </span>
          </>
        }
      />
    </section>
  );
}
