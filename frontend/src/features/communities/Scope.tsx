import { Trans } from "@lingui/react/macro";
import type { Community } from "./model";
import styles from "./Scope.module.css";

/** Where the domain ends: what belongs to it and what does not. */
export function Scope({ community: { inScope, outOfScope } }: { community: Community }) {
  if (!inScope && !outOfScope) return null;
  return (
    <dl className={styles.scope}>
      {inScope && (
        <div>
          <dt>
            <Trans>What belongs to it</Trans>
          </dt>
          <dd>{inScope}</dd>
        </div>
      )}
      {outOfScope && (
        <div>
          <dt>
            <Trans>What does not</Trans>
          </dt>
          <dd>{outOfScope}</dd>
        </div>
      )}
    </dl>
  );
}
