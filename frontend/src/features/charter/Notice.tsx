import type { ReactNode } from "react";
import { Icon, type IconName } from "@/ui/Icon";
import styles from "./Notice.module.css";

type Props = {
  tone?: "plain" | "warning" | "accent";
  icon: IconName;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
};

/** Something that is to be known about what stands below, and the one thing to do about it. */
export function Notice({ tone = "plain", icon, title, children, action }: Props) {
  return (
    <div className={styles.notice} data-tone={tone}>
      <Icon name={icon} size={22} />
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {children && <div>{children}</div>}
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
