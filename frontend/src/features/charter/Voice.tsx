import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { focusFirst } from "@/lib/focusFirst";
import { Avatar } from "@/ui/Avatar";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { TextArea } from "@/ui/TextArea";
import { Time } from "@/ui/Time";
import { useCharterDeed } from "./commands";
import type { CharterComment } from "./model";
import { answer, withdraw } from "./queries";
import styles from "./SectionVoices.module.css";

type Props = { slug: string; number: number; comment: CharterComment };

/** One comment or objection with its answer. */
export function Voice({ slug, number, comment }: Props) {
  const { t } = useLingui();
  const [answering, setAnswering] = useState(false);
  const { author, at, text, answeredBy, withdrawnAt, can } = comment;
  const back = useCharterDeed(slug, {
    run: () => withdraw(slug, number, comment.id),
    done: comment.objection ? t`Your objection is withdrawn.` : t`Your comment is withdrawn.`,
    failed: t`It was not withdrawn.`,
  });
  return (
    <article className={styles.voice} data-open={comment.open || undefined} data-withdrawn={withdrawnAt || undefined}>
      <header>
        <Avatar id={author.id} name={author.name} size="sm" />
        <Link to="/people/$handle" params={{ handle: author.handle }}>
          {author.name}
        </Link>
        <span className={styles.when}>
          <Time at={at} />
        </span>
        <Standing comment={comment} />
      </header>
      <p>{text}</p>
      {comment.answer && (
        <div className={styles.answer}>
          <p className={styles.answerBy}>
            {answeredBy ? <Trans>{answeredBy.name} answered</Trans> : <Trans>Answer</Trans>}
          </p>
          <p>{comment.answer}</p>
        </div>
      )}
      {answering ? (
        <AnswerForm slug={slug} number={number} id={comment.id} onClose={() => setAnswering(false)} />
      ) : (
        <div className={styles.actions}>
          {can.answer && !comment.answer && !withdrawnAt && (
            <Button size="sm" onClick={() => setAnswering(true)}>
              <Trans>Answer</Trans>
            </Button>
          )}
          {can.withdraw && (
            <Button size="sm" variant="quiet" pending={back.isPending} onClick={() => back.mutate()}>
              <Trans>Withdraw</Trans>
            </Button>
          )}
        </div>
      )}
    </article>
  );
}

function Standing({ comment }: { comment: CharterComment }) {
  if (comment.withdrawnAt)
    return (
      <Badge>
        <Trans>Withdrawn</Trans>
      </Badge>
    );
  if (!comment.objection) return null;
  return comment.open ? (
    <Badge tone="warning" icon="alert">
      <Trans>Objection</Trans>
    </Badge>
  ) : (
    <Badge tone="success" icon="check">
      <Trans>Objection, answered</Trans>
    </Badge>
  );
}

type AnswerProps = { slug: string; number: number; id: string; onClose: () => void };

function AnswerForm({ slug, number, id, onClose }: AnswerProps) {
  const { t } = useLingui();
  const [text, setText] = useState("");
  const deed = useCharterDeed(slug, {
    run: () => answer(slug, number, id, text),
    failed: t`The answer was not sent. What you wrote is still here.`,
    after: onClose,
  });
  return (
    <form
      ref={focusFirst}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") deed.mutate();
      }}
    >
      <TextArea label={t`Your answer`} most={2000} value={text} onChange={setText} />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" size="sm" pending={deed.isPending} aria-disabled={text.trim() === ""}>
          <Trans>Send the answer</Trans>
        </Button>
        <Button size="sm" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
