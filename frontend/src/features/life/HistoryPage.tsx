import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { isProblem } from "@/api/problem";
import { ProblemState } from "@/lib/ProblemState";
import { useReason } from "@/lib/useReason";
import { EmptyState } from "@/ui/EmptyState";
import { Pager } from "@/ui/Pager";
import { Repeated, Skeleton, SkeletonGroup } from "@/ui/Skeleton";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import styles from "./History.module.css";
import { HistoryItem } from "./HistoryItem";
import type { Named } from "./model";
import { lifeQueries } from "./queries";

/** What made a community what it is, newest first. */
export function HistoryPage({ community: { id, slug, name } }: { community: Named & { id: string } }) {
  const { t } = useLingui();
  const reason = useReason();
  const list = useRef<HTMLOListElement>(null);
  const history = useInfiniteQuery(lifeQueries.history(slug));

  if (isProblem(history.error) && history.error.status === 403)
    return (
      <EmptyState icon="lock" title={<Trans>Members know the history</Trans>}>
        <Trans>Only members of {name} read what happened here.</Trans>
      </EmptyState>
    );
  if (history.isPending)
    return (
      <SkeletonGroup className={styles.history}>
        <Repeated count={4}>
          <Skeleton height="3.5rem" />
        </Repeated>
      </SkeletonGroup>
    );
  if (!history.data)
    return (
      <ProblemState
        title={t`The history did not load`}
        error={history.error}
        retrying={history.isFetching}
        onRetry={() => void history.refetch()}
      />
    );
  const entries = history.data.pages.flatMap((page) => page.items);
  if (entries.length === 0)
    return (
      <EmptyState icon="clock" title={<Trans>No history yet</Trans>}>
        <Trans>What happens to {name} will be told here.</Trans>
      </EmptyState>
    );
  return (
    <>
      <VisuallyHidden>
        <h2>
          <Trans>History</Trans>
        </h2>
      </VisuallyHidden>
      <ol ref={list} className={styles.history}>
        {entries.map((entry) => (
          <HistoryItem key={entry.id} entry={entry} community={id} />
        ))}
      </ol>
      <Pager
        list={list}
        count={entries.length}
        hasMore={history.hasNextPage}
        loading={history.isFetchingNextPage}
        problem={history.isFetchNextPageError && reason(history.error)}
        onMore={() => void history.fetchNextPage()}
      />
    </>
  );
}
