import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Brand } from "@/auth/Brand";
import { useMe } from "@/auth/me";
import { Icon } from "@/ui/Icon";
import { AccountMenu } from "./AccountMenu";
import { type Destination, discover, home, start, steward } from "./destinations";
import { MyCommunities } from "./MyCommunities";
import styles from "./Sidebar.module.css";

type Props = { onSearch: () => void; onHelp: () => void };

/** Navigation on a wide screen. */
export function Sidebar({ onSearch, onHelp }: Props) {
  const { t } = useLingui();
  const isSteward = useMe().person.steward;
  return (
    <header className={styles.sidebar}>
      <Link to="/" className={styles.brand} aria-label={t`Guildhall, to Home`}>
        <Brand />
      </Link>
      <button type="button" className={styles.search} onClick={onSearch}>
        <Icon name="search" size={18} />
        <Trans>Search or go to…</Trans>
        <kbd aria-hidden>{isApple ? "⌘K" : "Ctrl K"}</kbd>
      </button>
      <nav aria-label={t`Main`} className={styles.nav}>
        <ul>
          <Item destination={home} exact />
          <Item destination={discover} />
        </ul>
        <MyCommunities />
        <ul>
          <Item destination={start} />
          {isSteward && <Item destination={steward} />}
        </ul>
      </nav>
      <AccountMenu onHelp={onHelp} named />
    </header>
  );
}

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

function Item({ destination: { link, label, icon }, exact = false }: { destination: Destination; exact?: boolean }) {
  const { i18n } = useLingui();
  return (
    <li>
      <Link {...link} className={styles.item} activeOptions={{ exact, includeSearch: false }}>
        <Icon name={icon} />
        {i18n._(label)}
      </Link>
    </li>
  );
}
