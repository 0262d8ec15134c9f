import { Trans, useLingui } from "@lingui/react/macro";
import { ErrorState } from "@/ui/ErrorState";
import { Brand } from "./Brand";
import styles from "./Welcome.module.css";

export function Unreachable() {
  const { t } = useLingui();
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <Brand />
      </header>
      <main>
        <title>Guildhall</title>
        <h1 className={styles.quiet}>
          <Trans>One moment, please</Trans>
        </h1>
        <ErrorState
          title={t`Guildhall cannot be reached`}
          reason={t`This may be your connection, or we are being updated. Nothing you wrote is lost.`}
          onRetry={() => location.reload()}
        />
      </main>
    </div>
  );
}
