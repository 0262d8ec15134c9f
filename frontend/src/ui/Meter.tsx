import type { CSSProperties } from "react";
import styles from "./Meter.module.css";

type Props = {
  /** What is measured. */
  label: string;
  value: number;
  most: number;
  /** The value as people say it: "14 of 25 dashboards". */
  text: string;
};

/** How much of a whole is there. The bar is for the eye; the words stand beside it. */
export function Meter({ label, value, most, text }: Props) {
  const share = most > 0 ? Math.min(1, Math.max(0, value / most)) : 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the native meter cannot be drawn the same everywhere
    <div
      className={styles.meter}
      role="meter"
      aria-label={label}
      aria-valuenow={Math.min(value, most)}
      aria-valuemin={0}
      aria-valuemax={most}
      aria-valuetext={text}
    >
      <span className={styles.bar} style={{ "--share": share } as CSSProperties} data-full={share === 1 || undefined} />
    </div>
  );
}
