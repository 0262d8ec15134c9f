import { Trans, useLingui } from "@lingui/react/macro";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Time } from "@/ui/Time";
import { useDeed } from "./commands";
import styles from "./Leadership.module.css";
import { type Community, type Handover, itemWords, say } from "./model";
import { leadership } from "./queries";

/** A hand-over under way: who, what waits, and the next step of whoever looks. */
export function HandoverPanel({ community, handover }: { community: Community; handover: Handover }) {
  const { t, i18n } = useLingui();
  const { slug, name } = community;
  const { id, from, to, note, state, proposedAt, openItems, can } = handover;
  const accept = useDeed(() => leadership.acceptHandover(slug, id), {
    done: () => t`You accepted. Once ${from.name} completes it, you lead ${name}.`,
  });
  const complete = useDeed(() => leadership.completeHandover(slug, id), {
    done: () => t`${to.name} leads ${name} now.`,
  });
  const cancel = useDeed(() => leadership.cancelHandover(slug, id), { done: () => t`The hand-over is cancelled.` });
  return (
    <section className={styles.panel} aria-labelledby={`handover-${id}`}>
      <div className={styles.panelHead}>
        <h2 id={`handover-${id}`}>
          <Trans>
            {from.name} hands over to {to.name}
          </Trans>
        </h2>
        <Badge tone={state === "ACCEPTED" ? "success" : "accent"} icon={state === "ACCEPTED" ? "check" : "clock"}>
          {state === "ACCEPTED" ? <Trans>Accepted</Trans> : <Trans>Waits for {to.name}</Trans>}
        </Badge>
      </div>
      <p className={styles.meta}>
        <Trans>
          Proposed <Time at={proposedAt} />
        </Trans>
      </p>
      {note && <blockquote className={styles.quote}>{note}</blockquote>}
      <div className={styles.section}>
        <h3>
          <Trans>What is open</Trans>
        </h3>
        {openItems.length === 0 ? (
          <p className={styles.hint}>
            <Trans>Nothing waits at the moment.</Trans>
          </p>
        ) : (
          <ul className={styles.items}>
            {openItems.map(({ kind, count }) => (
              <li key={kind}>
                <Badge>
                  {say(i18n, itemWords, kind)}: {count}
                </Badge>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles.actions}>
        {can.accept && (
          <Button variant="primary" pending={accept.isPending} onClick={() => accept.mutate()}>
            <Trans>Accept and lead</Trans>
          </Button>
        )}
        {can.complete && (
          <Button variant="primary" pending={complete.isPending} onClick={() => complete.mutate()}>
            <Trans>Complete hand-over</Trans>
          </Button>
        )}
        {can.cancel && (
          <Button pending={cancel.isPending} onClick={() => cancel.mutate()}>
            {can.accept ? <Trans>Decline</Trans> : <Trans>Cancel hand-over</Trans>}
          </Button>
        )}
      </div>
    </section>
  );
}
