import type { ComponentProps } from "react";
import { buttonClass } from "./Button";
import styles from "./Button.module.css";
import { Icon, type IconName } from "./Icon";

type Props = Omit<ComponentProps<"button">, "children"> & { icon: IconName; label: string; size?: "md" | "sm" };

/** A button that shows only a drawing; the label is its name and its hint. */
export function IconButton({ icon, label, size, className, ...rest }: Props) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      aria-label={label}
      className={buttonClass({ variant: "quiet", size }, styles.square, className)}
    >
      <Icon name={icon} />
    </button>
  );
}
