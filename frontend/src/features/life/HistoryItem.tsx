import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Icon, type IconName } from "@/ui/Icon";
import { Time } from "@/ui/Time";
import styles from "./History.module.css";
import { useHistoryWords } from "./historyWords";
import type { HistoryEntry } from "./model";

const icons: Partial<Record<string, IconName>> = {
  community: "info",
  access: "lock",
  stage: "compass",
  role: "user",
  leader: "user",
  handover: "user",
  charter: "edit",
  goal: "pin",
};

type Props = {
  entry: HistoryEntry;
  /** Id of the community whose history it is. */
  community: string;
};

/** One thing that happened: what, who did it and when, and the reason that was given. */
export function HistoryItem({ entry, community }: Props) {
  const { actor, at, kind, detail } = entry;
  const { what, why = detail } = useHistoryWords()(entry, community);
  return (
    <li className={styles.entry}>
      <span className={styles.dot}>
        <Icon name={icons[kind.split(".", 1)[0] ?? ""] ?? "info"} size={16} />
      </span>
      <div>
        <p className={styles.what}>{what}</p>
        <p className={styles.when}>
          {actor ? (
            <Trans>
              <Link to="/people/$handle" params={{ handle: actor.handle }}>
                {actor.name}
              </Link>
              , <Time at={at} show="date" />
            </Trans>
          ) : (
            <Time at={at} show="date" />
          )}
        </p>
        {why && <p className={styles.why}>{why}</p>}
      </div>
    </li>
  );
}
