import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Time } from "@/ui/Time";
import { ruleQueries } from "./queries";
import styles from "./Steward.module.css";

/** The newest thing that a rule did. */
export function RuleRuns({ rule }: { rule: string }) {
  const newest = useQuery(ruleQueries.runs(rule)).data?.items[0];
  if (!newest) return null;
  const { at, startedBy, added, removed } = newest;
  return (
    <p className={styles.note}>
      {startedBy ? (
        <Trans>
          {startedBy.name} applied it <Time at={at} />: {added} added, {removed} let go
        </Trans>
      ) : (
        <Trans>
          Applied by itself <Time at={at} />: {added} added, {removed} let go
        </Trans>
      )}
    </p>
  );
}
