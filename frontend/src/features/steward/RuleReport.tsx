import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/ui/Button";
import { type GroupReport, outcomes } from "./model";
import styles from "./Steward.module.css";

type Props = { report: GroupReport; done: boolean; pending: boolean; onApply: () => void };

/** Whom a rule would add and let go, or did; and whom it leaves alone for which reason. */
export function RuleReport({ report, done, pending, onApply }: Props) {
  const { i18n } = useLingui();
  const { added, removed, skipped, lines } = report;
  const changes = added + removed;
  return (
    <section className={`${styles.report} ${styles.wide}`} role="status">
      <h2>{done ? <Trans>Applied</Trans> : <Trans>What it would do now</Trans>}</h2>
      <p className={styles.facts}>
        <span>
          <Plural value={added} one="# becomes a member" other="# become members" />
        </span>
        <span>
          <Plural value={removed} one="# is let go" other="# are let go" />
        </span>
        <span>
          <Plural value={skipped} one="# is left alone" other="# are left alone" />
        </span>
      </p>
      {lines.length > 0 && (
        <ul>
          {lines.map(({ person, outcome }) => {
            const words = outcomes[outcome];
            return (
              <li key={person.id}>
                <span>{person.name}</span>
                <span>{words ? i18n._(words) : outcome}</span>
              </li>
            );
          })}
        </ul>
      )}
      {!done && (
        <div className={styles.actions}>
          {changes > 0 ? (
            <Button variant="primary" size="sm" pending={pending} onClick={onApply}>
              <Trans>Apply now</Trans>
            </Button>
          ) : (
            <p>
              <Trans>Nothing would change.</Trans>
            </p>
          )}
        </div>
      )}
    </section>
  );
}
