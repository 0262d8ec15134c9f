import type { ComponentProps, MouseEvent } from "react";
import styles from "./Button.module.css";
import { cx } from "./cx";
import { Icon, type IconName } from "./Icon";

export type ButtonLook = {
  /** primary: the one next step; secondary: the others; quiet: in rows; danger: what cannot be undone. */
  variant?: "primary" | "secondary" | "quiet" | "danger";
  size?: "md" | "sm";
  icon?: IconName;
};

export function buttonClass({ variant = "secondary", size = "md" }: ButtonLook, ...more: (string | undefined)[]) {
  return cx(styles.button, styles[variant], styles[size], ...more);
}

type Props = ComponentProps<"button"> & ButtonLook & { pending?: boolean };

/** A button. While pending it keeps its size and the focus, and ignores further presses. */
export function Button({ variant, size, icon, pending = false, className, children, onClick, ...rest }: Props) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (pending) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type="button"
      {...rest}
      className={buttonClass({ variant, size }, className)}
      onClick={press}
      aria-disabled={pending || rest["aria-disabled"]}
      aria-busy={pending || undefined}
      data-pending={pending || undefined}
    >
      {icon && <Icon name={icon} size={size === "sm" ? 16 : 18} />}
      <span className={styles.label}>{children}</span>
      {pending && <span className={styles.spinner} aria-hidden />}
    </button>
  );
}
