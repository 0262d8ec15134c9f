import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { memo, useState } from "react";
import { Avatar } from "@/ui/Avatar";
import { Badge } from "@/ui/Badge";
import { Icon } from "@/ui/Icon";
import { Prose } from "@/ui/markdown/Prose";
import { Time } from "@/ui/Time";
import { EditReply } from "./EditReply";
import type { Discussion, Reply } from "./model";
import styles from "./Reply.module.css";
import { ReplyActions } from "./ReplyActions";
import type { Answering } from "./useAnswering";
import { useWords } from "./words";

type Props = { discussion: Discussion; reply: Reply; start: Answering["start"] };

/** One thing that was said. What is deleted or hidden keeps its place. */
export const ReplyCard = memo(function ReplyCard({ discussion, reply, start }: Props) {
  const { t } = useLingui();
  const [editing, setEditing] = useState(false);
  const { number, author, program, bodyHtml, hidden, accepted } = reply;
  const name = author?.name ?? program;
  const byAuthor = author !== undefined && author.id === discussion.author?.id;
  if (bodyHtml === undefined) return <Gone discussion={discussion} reply={reply} start={start} />;
  return (
    <article
      className={styles.reply}
      data-accepted={accepted || undefined}
      data-gone={hidden ? true : undefined}
      aria-label={name ? t`Reply ${number} by ${name}` : t`Reply ${number}`}
    >
      <header className={styles.header}>
        {author ? <Avatar id={author.id} name={author.name} size={reply.commentOn ? "sm" : "md"} /> : null}
        <div className={styles.who}>
          <p>
            {author ? (
              <Link to="/people/$handle" params={{ handle: author.handle }} className={styles.name}>
                {author.name}
              </Link>
            ) : (
              <span className={styles.name}>{program ?? <Trans>A former member</Trans>}</span>
            )}{" "}
            {byAuthor && (
              <span className={styles.role}>
                <Trans>began this</Trans>
              </span>
            )}
          </p>
          <p className={styles.when}>
            <Time at={reply.createdAt} />
            {reply.editedAt && (
              <>
                {" · "}
                <Trans>edited</Trans>
              </>
            )}
          </p>
        </div>
        <Link to="." hash={`${number}`} className={styles.number} aria-label={t`Link to reply ${number}`}>
          #{number}
        </Link>
      </header>
      <Context discussion={discussion} reply={reply} />
      {hidden && (
        <p className={styles.gone}>
          <Trans>Hidden: {hidden.reason}</Trans>
        </p>
      )}
      {editing ? (
        <EditReply discussion={discussion} reply={reply} onClose={() => setEditing(false)} />
      ) : (
        <Prose html={bodyHtml} />
      )}
      <footer className={styles.foot}>
        <ReplyActions discussion={discussion} reply={reply} start={start} onEdit={() => setEditing(true)} />
      </footer>
    </article>
  );
});

/** To whom it is said, and as what. */
function Context({
  discussion,
  reply: { accepted, type, questionIndex, commentOn, replyTo },
}: Pick<Props, "discussion" | "reply">) {
  const words = useWords();
  const question = questionIndex === undefined ? undefined : discussion.opening.questions?.[questionIndex];
  const to = commentOn ?? replyTo;
  if (!accepted && !type && !to) return null;
  return (
    <div className={styles.context}>
      {accepted && (
        <Badge tone="success" icon="check">
          <Trans>Accepted answer</Trans>
        </Badge>
      )}
      {type && <Badge tone={type === "WORKS_WELL" ? "success" : "neutral"}>{words.replyType(type)}</Badge>}
      {question && <span className={styles.question}>{question}</span>}
      {to && (
        <Link to="." hash={`${to.number}`} className={styles.to}>
          <Icon name="reply" size={16} />
          {to.author ? (
            <Trans>
              to {to.author.name}, #{to.number}
            </Trans>
          ) : (
            <Trans>to #{to.number}</Trans>
          )}
        </Link>
      )}
    </div>
  );
}

function Gone({ discussion, reply, start }: Props) {
  const { t } = useLingui();
  const { number, hidden } = reply;
  return (
    <article className={styles.reply} data-gone aria-label={t`Reply ${number}`}>
      <div className={styles.header}>
        <p className={styles.gone}>
          {hidden ? <Trans>Hidden by a leader or facilitator.</Trans> : <Trans>Deleted by its author.</Trans>}
        </p>
        <ReplyActions discussion={discussion} reply={reply} start={start} />
        <Link to="." hash={`${number}`} className={styles.number} aria-label={t`Link to reply ${number}`}>
          #{number}
        </Link>
      </div>
    </article>
  );
}
