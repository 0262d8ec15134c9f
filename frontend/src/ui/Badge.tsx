import type { ReactNode } from "react";
import styles from "./Badge.module.css";
import { Icon, type IconName } from "./Icon";

type Props = {
  tone?: "neutral" | "accent" | "success" | "warning" | "danger";
  icon?: IconName | undefined;
  children: ReactNode;
};

/** A word or two of state; the colour never says anything that the words do not. */
export function Badge({ tone = "neutral", icon, children }: Props) {
  return (
    <span className={styles.badge} data-tone={tone}>
      {icon && <Icon name={icon} size={14} />}
      {children}
    </span>
  );
}
