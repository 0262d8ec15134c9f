import { Trans } from "@lingui/react/macro";
import { useEffect } from "react";
import { announceRenewal } from "./session";
import styles from "./Welcome.module.css";

export function SignedInAgain() {
  useEffect(() => {
    announceRenewal();
    window.close();
  }, []);
  return (
    <main className={styles.page}>
      <h1 className={styles.quiet}>
        <Trans>You are signed in again. You can close this window.</Trans>
      </h1>
    </main>
  );
}
