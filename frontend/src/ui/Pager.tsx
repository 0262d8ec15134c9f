import { Trans } from "@lingui/react/macro";
import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { Button } from "./Button";
import { FieldError } from "./Field";
import styles from "./Pager.module.css";

type Props = {
  /** The list whose children are the items; the first new one gets the focus. */
  list: RefObject<HTMLElement | null>;
  count: number;
  hasMore: boolean;
  loading: boolean;
  /** Why the last attempt to load more failed. */
  problem?: ReactNode;
  onMore: () => void;
};

/** "Show more" under a list. Keyboard and screen reader go on where the new items begin. */
export function Pager({ list, count, hasMore, loading, problem, onMore }: Props) {
  const from = useRef<number | undefined>(undefined);

  useEffect(() => {
    if (from.current === undefined || count <= from.current) return;
    const first = list.current?.children[from.current];
    from.current = undefined;
    const target = first?.querySelector<HTMLElement>("a, button") ?? first;
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  }, [count, list]);

  if (!hasMore) return null;
  return (
    <div className={styles.pager}>
      {problem && <FieldError id="pager-problem">{problem}</FieldError>}
      <Button
        pending={loading}
        onClick={() => {
          from.current = count;
          onMore();
        }}
      >
        {problem ? <Trans>Try again</Trans> : <Trans>Show more</Trans>}
      </Button>
    </div>
  );
}
