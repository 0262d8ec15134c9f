import { Trans } from "@lingui/react/macro";
import { type CSSProperties, Fragment, type ReactNode } from "react";
import styles from "./Skeleton.module.css";
import { VisuallyHidden } from "./VisuallyHidden";

type Props = { width?: string; height?: string; round?: boolean };

/** One grey shape, as large as what will stand there. */
export function Skeleton({ width = "100%", height = "1lh", round = false }: Props) {
  const style: CSSProperties = { inlineSize: width, blockSize: height };
  return <span className={styles.shape} data-round={round || undefined} style={style} aria-hidden />;
}

/** Holds the shapes of a page that loads; for 250 ms it shows nothing, but keeps its place. */
export function SkeletonGroup({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return (
    <div className={styles.group} aria-busy>
      <VisuallyHidden>
        <span role="status">
          <Trans>Loading…</Trans>
        </span>
      </VisuallyHidden>
      <div className={className} aria-hidden>
        {children}
      </div>
    </div>
  );
}

/** The same shapes several times. */
export function Repeated({ count, children }: { count: number; children: ReactNode }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity
  return Array.from({ length: count }, (_, index) => <Fragment key={index}>{children}</Fragment>);
}
