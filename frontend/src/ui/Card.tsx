import type { ComponentProps } from "react";
import styles from "./Card.module.css";
import { cx } from "./cx";

type Props = ComponentProps<"article"> & { accent?: string | undefined };

/** One thing among others. A link marked data-stretch makes the whole card its target; other controls stay above it. */
export function Card({ accent, className, ...rest }: Props) {
  return <article {...rest} className={cx(styles.card, className)} data-accent={accent} />;
}
