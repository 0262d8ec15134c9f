import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Icon } from "@/ui/Icon";
import { Time } from "@/ui/Time";
import styles from "./Discussion.module.css";
import type { Discussion } from "./model";
import { useWords } from "./words";

/** How a discussion ended, and where its answer is. */
export function OutcomePanel({ discussion: { closing } }: { discussion: Discussion }) {
  const words = useWords();
  if (!closing) return null;
  const { outcome, note, summary, acceptedReply, by, at } = closing;
  const good = outcome === "ANSWERED" || outcome === "ADOPTED" || outcome === "SUMMED_UP";
  return (
    <section className={styles.outcome} data-good={good || undefined} aria-labelledby="outcome">
      <h2 id="outcome">
        <Icon name={good ? "check" : "info"} size={20} />
        {words.outcome(outcome)}
      </h2>
      {acceptedReply && (
        <p>
          <Link to="." hash={`${acceptedReply.number}`} className={styles.jump}>
            {acceptedReply.author ? (
              <Trans>Go to the answer by {acceptedReply.author.name}</Trans>
            ) : (
              <Trans>Go to the answer</Trans>
            )}
          </Link>
        </p>
      )}
      {note && <p className={styles.note}>{note}</p>}
      {summary && (
        <dl className={styles.asked}>
          <div>
            <dt>
              <Trans>Kept</Trans>
            </dt>
            <dd>{summary.kept}</dd>
          </div>
          <div>
            <dt>
              <Trans>Changed</Trans>
            </dt>
            <dd>{summary.changed}</dd>
          </div>
          {summary.notDoing && (
            <div>
              <dt>
                <Trans>Not doing, because</Trans>
              </dt>
              <dd>{summary.notDoing}</dd>
            </div>
          )}
        </dl>
      )}
      <p className={styles.quiet}>
        {by && `${by.name}, `}
        <Time at={at} />
      </p>
    </section>
  );
}
