import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Icon } from "@/ui/Icon";
import styles from "./Bars.module.css";
import { type Destination, discover, home, start } from "./destinations";

/** Navigation on a phone, under the thumb. */
export function BottomBar({ onSearch }: { onSearch: () => void }) {
  const { t } = useLingui();
  return (
    <nav aria-label={t`Main`} className={styles.bottom}>
      <ul>
        <Item destination={home} exact />
        <Item destination={discover} />
        <Item destination={start} label={t`Start`} />
        <li>
          <button type="button" className={styles.item} onClick={onSearch}>
            <Icon name="search" size={22} />
            <Trans>Search</Trans>
          </button>
        </li>
      </ul>
    </nav>
  );
}

type ItemProps = { destination: Destination; label?: string; exact?: boolean };

function Item({ destination, label, exact = false }: ItemProps) {
  const { i18n } = useLingui();
  return (
    <li>
      <Link {...destination.link} className={styles.item} activeOptions={{ exact, includeSearch: false }}>
        <Icon name={destination.icon} size={22} />
        {label ?? i18n._(destination.label)}
      </Link>
    </li>
  );
}
