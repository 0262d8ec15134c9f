import { Trans } from "@lingui/react/macro";
import { Icon } from "@/ui/Icon";
import { Time } from "@/ui/Time";
import styles from "./Admission.module.css";
import { AppealForm } from "./AppealForm";
import type { OwnRemoval } from "./model";

/** One removal: the reason, the appeal and its answer, as far as they have come. */
export function RemovalCard({ removal }: { removal: OwnRemoval }) {
  const { community, removedAt, reason, appeal, mayReturn, can } = removal;
  return (
    <li className={styles.card}>
      <Icon name="leave" />
      <div className={styles.words}>
        <h2 className={styles.name}>{community.name}</h2>
        <p className={styles.facts}>
          <Trans>
            Removed <Time at={removedAt} />
          </Trans>
        </p>
        <blockquote className={styles.said}>{reason}</blockquote>
        {appeal && (
          <>
            <p className={styles.facts}>
              <Trans>
                You wrote <Time at={appeal.madeAt} />
              </Trans>
            </p>
            <blockquote className={styles.said}>{appeal.text}</blockquote>
            <p>
              {appeal.outcome === undefined && <Trans>A steward will look at it.</Trans>}
              {appeal.outcome === "DISMISSED" && <Trans>A steward looked at it. The removal stands:</Trans>}
              {appeal.outcome === "UPHELD" && <Trans>A steward looked at it and agrees with you.</Trans>}
            </p>
            {appeal.answer && <blockquote className={styles.said}>{appeal.answer}</blockquote>}
          </>
        )}
        {mayReturn && (
          <p>
            <Trans>You may come back.</Trans>
          </p>
        )}
        {can.appeal && <AppealForm removal={removal} />}
      </div>
    </li>
  );
}
