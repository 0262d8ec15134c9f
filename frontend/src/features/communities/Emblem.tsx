import styles from "./Emblem.module.css";
import { type Accent, accentOf } from "./model";

type Props = {
  community: { id: string; name: string; emoji?: string; accent?: Accent };
  size?: "md" | "lg";
};

/** The face of a community: its emoji, else its first letter, on its colour. */
export function Emblem({ community, size = "md" }: Props) {
  return (
    <span className={styles.emblem} data-size={size} data-accent={accentOf(community)} aria-hidden>
      {community.emoji ?? <b>{[...community.name.trim()][0]?.toLocaleUpperCase() ?? "·"}</b>}
    </span>
  );
}
