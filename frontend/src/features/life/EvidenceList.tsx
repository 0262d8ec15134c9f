import { Trans, useLingui } from "@lingui/react/macro";
import { Icon } from "@/ui/Icon";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import { useCriterionWords } from "./criterionWords";
import type { Criterion } from "./model";
import styles from "./Stage.module.css";

/** The evidence, line by line: what it asks for, how it stands, and what nothing counts yet. */
export function EvidenceList({ criteria }: { criteria: readonly Criterion[] }) {
  return (
    <ul className={styles.evidence}>
      {criteria.map((criterion) => (
        <Line key={criterion.key} criterion={criterion} />
      ))}
    </ul>
  );
}

function Line({ criterion }: { criterion: Criterion }) {
  const { t } = useLingui();
  const { what, now } = useCriterionWords()(criterion);
  const state = criterion.met === undefined ? "unmeasured" : criterion.met ? "met" : "open";
  const window = days(criterion.window);
  return (
    <li className={styles.criterion} data-state={state}>
      <span className={styles.mark}>
        {state === "met" && <Icon name="check" size={14} />}
        <VisuallyHidden>
          {state === "met" ? t`Met:` : state === "open" ? t`Not met:` : t`Not measured yet:`}
        </VisuallyHidden>
      </span>
      <span className={styles.asks}>
        {what}
        {window !== undefined && (
          <span className={styles.window}>
            <Trans>looking back {window} days</Trans>
          </span>
        )}
      </span>
      <span className={styles.value}>{state === "unmeasured" ? <Trans>not measured yet</Trans> : now}</span>
    </li>
  );
}

/** Days of a duration such as P60D or P1Y. */
function days(window: string | undefined): number | undefined {
  const [, amount, unit] = /^P(\d+)([DY])$/.exec(window ?? "") ?? [];
  return amount === undefined ? undefined : Number(amount) * (unit === "Y" ? 365 : 1);
}
