import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Brand } from "@/auth/Brand";
import { AccountMenu } from "./AccountMenu";
import styles from "./Bars.module.css";

/** On a phone: where one is, and who. It scrolls away with the page. */
export function TopBar({ onHelp }: { onHelp: () => void }) {
  const { t } = useLingui();
  return (
    <header className={styles.top}>
      <Link to="/" className={styles.brand} aria-label={t`Guildhall, to Home`}>
        <Brand />
      </Link>
      <AccountMenu onHelp={onHelp} />
    </header>
  );
}
