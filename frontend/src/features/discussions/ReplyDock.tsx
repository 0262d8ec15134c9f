import { Trans, useLingui } from "@lingui/react/macro";
import { useStore } from "@/lib/useStore";
import { Button } from "@/ui/Button";
import { IconButton } from "@/ui/IconButton";
import styles from "./Dock.module.css";
import type { Discussion } from "./model";
import { ReplyComposer } from "./ReplyComposer";
import type { Answering } from "./useAnswering";
import type { Jump } from "./useJump";
import type { Posting } from "./usePosting";
import type { Reading } from "./useReading";

type Props = { discussion: Discussion; reading: Reading; posting: Posting; answering: Answering; jump: Jump };

/** Always at hand at the foot of the page: how far one has read, and the place to say something. */
export function ReplyDock({ discussion, reading, posting, answering, jump }: Props) {
  if (answering.open && discussion.can.reply)
    return <ReplyComposer discussion={discussion} posting={posting} answering={answering} />;
  if (!discussion.can.reply && discussion.lastNumber < 5) return null;
  return (
    <div className={styles.dock} data-print="hide">
      {discussion.lastNumber >= 5 && <Progress discussion={discussion} reading={reading} jump={jump} />}
      {discussion.can.reply && (
        <button type="button" className={styles.invite} onClick={() => answering.start()}>
          {discussion.kind === "QUESTION" ? <Trans>Write an answer…</Trans> : <Trans>Write a reply…</Trans>}
        </button>
      )}
      {discussion.can.reply && (
        <Button variant="primary" icon="reply" onClick={() => answering.start()}>
          {discussion.kind === "QUESTION" ? <Trans>Answer</Trans> : <Trans>Reply</Trans>}
        </Button>
      )}
    </div>
  );
}

function Progress({ discussion: { lastNumber }, reading, jump }: Pick<Props, "discussion" | "reading" | "jump">) {
  const { t } = useLingui();
  const at = useStore(reading.position);
  const { line } = reading;
  return (
    <div className={styles.progress}>
      {line !== undefined && (
        <IconButton icon="eye" size="sm" label={t`To the first unread reply`} onClick={() => void jump(line + 1)} />
      )}
      <span className={styles.numbers}>
        <Trans>
          {at} of {lastNumber}
        </Trans>
        <meter className={styles.bar} min={0} max={lastNumber} value={at} aria-label={t`How far you have read`} />
      </span>
      <IconButton icon="arrowDown" size="sm" label={t`To the newest reply`} onClick={() => void jump(lastNumber)} />
    </div>
  );
}
