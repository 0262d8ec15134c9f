import { Trans } from "@lingui/react/macro";
import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { type ReactNode, useRef } from "react";
import { ProblemState } from "@/lib/ProblemState";
import { useReason } from "@/lib/useReason";
import { Pager } from "@/ui/Pager";
import { Repeated, Skeleton, SkeletonGroup } from "@/ui/Skeleton";
import styles from "./Steward.module.css";

type Pages<T> = InfiniteData<{ items: T[] }>;

type Props<T> = {
  query: UseInfiniteQueryResult<Pages<T>>;
  label: string;
  empty: ReactNode;
  /** One entry, as a list item. */
  children: (item: T) => ReactNode;
};

/** A long list in its four states, page by page. */
export function Listing<T>({ query, label, empty, children }: Props<T>) {
  const list = useRef<HTMLUListElement>(null);
  const reason = useReason();
  if (query.isPending)
    return (
      <SkeletonGroup className={styles.list}>
        <Repeated count={5}>
          <Skeleton height="4.5rem" />
        </Repeated>
      </SkeletonGroup>
    );
  if (!query.data)
    return (
      <ProblemState
        title={<Trans>This list did not load</Trans>}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    );
  const items = query.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return empty;
  return (
    <>
      <ul ref={list} className={styles.list} aria-label={label}>
        {items.map(children)}
      </ul>
      <Pager
        list={list}
        count={items.length}
        hasMore={query.hasNextPage}
        loading={query.isFetchingNextPage}
        problem={query.isFetchNextPageError && reason(query.error)}
        onMore={() => void query.fetchNextPage()}
      />
    </>
  );
}
