import { Trans } from "@lingui/react/macro";
import { useMe } from "@/auth/me";
import { useReason } from "@/lib/useReason";
import { Avatar } from "@/ui/Avatar";
import { Button } from "@/ui/Button";
import styles from "./Reply.module.css";
import type { Pending, Posting } from "./usePosting";

/** What was just said: on its way, or waiting for another try. */
export function PendingCard({ pending: { key, reply, error }, posting }: { pending: Pending; posting: Posting }) {
  const { person } = useMe();
  const reason = useReason();
  return (
    <article className={styles.reply} data-pending={error === undefined || undefined}>
      <header className={styles.header}>
        <Avatar id={person.id} name={person.name} />
        <div className={styles.who}>
          <p className={styles.name}>{person.name}</p>
          <p className={styles.when} role="status">
            {error === undefined ? <Trans>Being posted…</Trans> : <Trans>Not posted</Trans>}
          </p>
        </div>
      </header>
      <p className={styles.raw}>{reply.body}</p>
      {error !== undefined && (
        <div className={styles.failed} role="alert">
          <p>{reason(error)}</p>
          <Button size="sm" icon="refresh" onClick={() => posting.retry(key)}>
            <Trans>Try again</Trans>
          </Button>
          <Button size="sm" variant="quiet" onClick={() => posting.drop(key)}>
            <Trans>Discard</Trans>
          </Button>
        </div>
      )}
    </article>
  );
}
