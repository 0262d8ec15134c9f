import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "./Button";
import { Icon } from "./Icon";
import styles from "./State.module.css";

type Props = {
  title: ReactNode;
  reason?: ReactNode;
  traceId?: string | undefined;
  retrying?: boolean;
  onRetry?: (() => void) | undefined;
};

/** Something did not load: the reason, another try, and the number by which support finds it. */
export function ErrorState({ title, reason, traceId, retrying = false, onRetry }: Props) {
  return (
    <div className={styles.state} role="alert">
      <span className={styles.mark} data-tone="problem">
        <Icon name="alert" size={26} />
      </span>
      <h2 className={styles.title}>{title}</h2>
      {reason && <div className={styles.text}>{reason}</div>}
      {onRetry && (
        <div className={styles.action}>
          <Button icon="refresh" pending={retrying} onClick={onRetry}>
            <Trans>Try again</Trans>
          </Button>
        </div>
      )}
      {traceId && (
        <p className={styles.trace}>
          <Trans>
            Request <code>{traceId}</code>
          </Trans>
        </p>
      )}
    </div>
  );
}
