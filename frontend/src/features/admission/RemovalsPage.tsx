import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { ProblemState } from "@/lib/ProblemState";
import { useReason } from "@/lib/useReason";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeader } from "@/ui/PageHeader";
import { Pager } from "@/ui/Pager";
import { Skeleton, SkeletonGroup } from "@/ui/Skeleton";
import styles from "./Admission.module.css";
import { admissionQueries } from "./queries";
import { RemovalCard } from "./RemovalCard";

/** Where I was removed, why, and what I can say about it. */
export function RemovalsPage() {
  return (
    <>
      <PageHeader
        title={<Trans>Where you were removed</Trans>}
        lead={<Trans>You see the reason that was given, and can ask a steward to look at it again.</Trans>}
      />
      <div className={styles.page}>
        <Removals />
      </div>
    </>
  );
}

function Removals() {
  const { t } = useLingui();
  const reason = useReason();
  const list = useRef<HTMLUListElement>(null);
  const removals = useInfiniteQuery(admissionQueries.removals());
  if (removals.isPending)
    return (
      <SkeletonGroup className={styles.list}>
        <Skeleton height="10rem" />
      </SkeletonGroup>
    );
  if (!removals.data)
    return (
      <ProblemState
        title={t`The list did not load`}
        error={removals.error}
        retrying={removals.isFetching}
        onRetry={() => void removals.refetch()}
      />
    );
  const items = removals.data.pages.flatMap((page) => page.items);
  if (items.length === 0)
    return (
      <EmptyState icon="check" title={<Trans>Nowhere</Trans>}>
        <Trans>Nobody has removed you from a community.</Trans>
      </EmptyState>
    );
  return (
    <>
      <ul ref={list} className={styles.list}>
        {items.map((removal) => (
          <RemovalCard key={removal.id} removal={removal} />
        ))}
      </ul>
      <Pager
        list={list}
        count={items.length}
        hasMore={removals.hasNextPage}
        loading={removals.isFetchingNextPage}
        problem={removals.isFetchNextPageError && reason(removals.error)}
        onMore={() => void removals.fetchNextPage()}
      />
    </>
  );
}
