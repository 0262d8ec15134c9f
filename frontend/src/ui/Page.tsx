import type { ComponentProps } from "react";
import { cx } from "./cx";
import styles from "./Page.module.css";

type Props = ComponentProps<"div"> & { width?: "wide" | "reading" };

/** The column of a page, with the same edges everywhere. */
export function Page({ width = "wide", className, ...rest }: Props) {
  return <div {...rest} className={cx(styles.page, className)} data-width={width} />;
}
