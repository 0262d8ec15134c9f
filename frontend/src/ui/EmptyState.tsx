import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon";
import styles from "./State.module.css";

type Props = { icon?: IconName; title: ReactNode; children?: ReactNode; action?: ReactNode };

/** Nothing here: why, and the one next step. */
export function EmptyState({ icon = "inbox", title, children, action }: Props) {
  return (
    <div className={styles.state}>
      <span className={styles.mark}>
        <Icon name={icon} size={26} />
      </span>
      <h2 className={styles.title}>{title}</h2>
      {children && <div className={styles.text}>{children}</div>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
