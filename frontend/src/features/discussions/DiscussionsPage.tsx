import { Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { isProblem } from "@/api/problem";
import { useMe } from "@/auth/me";
import { ProblemState } from "@/lib/ProblemState";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { LinkButton } from "@/ui/LinkButton";
import { Pager } from "@/ui/Pager";
import { Repeated, Skeleton, SkeletonGroup } from "@/ui/Skeleton";
import { DiscussionFilters } from "./DiscussionFilters";
import { DiscussionRow } from "./DiscussionRow";
import styles from "./List.module.css";
import { type Community, kindsFor } from "./model";
import { discussionsQueries } from "./queries";
import { type DiscussionsSearch, type LooseSearch, narrows } from "./search";

type Props = { community: Community; search: DiscussionsSearch; onSearch: (next: LooseSearch) => void };

/** What a community talks about. */
export function DiscussionsPage({ community, search, onSearch }: Props) {
  const { t } = useLingui();
  const reason = useReason();
  const { person } = useMe();
  const rows = useRef<HTMLUListElement>(null);
  const list = useInfiniteQuery({
    ...discussionsQueries.list(community.slug, search, person.id),
    placeholderData: keepPreviousData,
  });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];

  if (isProblem(list.error) && list.error.status === 403)
    return (
      <EmptyState icon="lock" title={<Trans>Members talk here</Trans>}>
        <Trans>What {community.name} discusses is for its members. Join to read and take part.</Trans>
      </EmptyState>
    );
  if (list.isPending) return <ListSkeleton />;
  if (!list.data)
    return (
      <ProblemState
        title={t`The discussions did not load`}
        error={list.error}
        retrying={list.isFetching}
        onRetry={() => void list.refetch()}
      />
    );
  if (items.length === 0 && !narrows(search)) return <FirstOne community={community} />;
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <h2 className={styles.heading}>
          <Trans>Discussions</Trans>
        </h2>
        <Start community={community} />
      </div>
      <DiscussionFilters community={community} search={search} shown={items} onSearch={onSearch} />
      {items.length === 0 && (
        <EmptyState
          icon="search"
          title={search.unread ? <Trans>All read</Trans> : <Trans>Nothing fits</Trans>}
          action={
            <Button onClick={() => onSearch({})}>
              <Trans>Show everything</Trans>
            </Button>
          }
        >
          {search.unread ? (
            <Trans>You know everything that was said here.</Trans>
          ) : (
            <Trans>Take a filter away, or start what you are looking for.</Trans>
          )}
        </EmptyState>
      )}
      <ul ref={rows} className={styles.rows} aria-busy={list.isPlaceholderData || undefined}>
        {items.map((item) => (
          <li key={item.id}>
            <DiscussionRow item={item} />
          </li>
        ))}
      </ul>
      <Pager
        list={rows}
        count={items.length}
        hasMore={list.hasNextPage}
        loading={list.isFetchingNextPage}
        problem={list.isFetchNextPageError && reason(list.error)}
        onMore={() => void list.fetchNextPage()}
      />
    </div>
  );
}

function Start({ community }: { community: Community }) {
  const { slug, can } = community;
  if (kindsFor(community).length === 0) return null;
  return (
    <LinkButton to="/c/$slug/discussions/new" params={{ slug }} variant="primary" icon="plus">
      {can.contribute ? <Trans>Start a discussion</Trans> : <Trans>Ask a question</Trans>}
    </LinkButton>
  );
}

function FirstOne({ community }: { community: Community }) {
  return (
    <EmptyState icon="chat" title={<Trans>Nothing said yet</Trans>} action={<Start community={community} />}>
      <Trans>The first question is often the one that many have.</Trans>
    </EmptyState>
  );
}

export function ListSkeleton({ count = 6 }: { count?: number }) {
  return (
    <SkeletonGroup className={styles.rows}>
      <Repeated count={count}>
        <div className={styles.row}>
          <Skeleton width="2.5rem" height="2.5rem" round />
          <div className={styles.what}>
            <Skeleton width="60%" />
            <Skeleton width="85%" />
            <Skeleton width="30%" />
          </div>
        </div>
      </Repeated>
    </SkeletonGroup>
  );
}
