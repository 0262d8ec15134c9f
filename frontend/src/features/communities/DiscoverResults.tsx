import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { useRef } from "react";
import { ProblemState } from "@/lib/ProblemState";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { LinkButton } from "@/ui/LinkButton";
import { Pager } from "@/ui/Pager";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import { CommunityCard } from "./CommunityCard";
import { CommunityCardSkeleton } from "./CommunityCardSkeleton";
import styles from "./DiscoverResults.module.css";
import { type DiscoverSearch, isFiltered } from "./discoverSearch";
import type { Community } from "./model";

type Props = {
  list: UseInfiniteQueryResult<InfiniteData<{ items: Community[] }>>;
  search: DiscoverSearch;
  onClear: () => void;
};

/** The communities that fit, in their four states. */
export function DiscoverResults({ list, search, onClear }: Props) {
  const { t } = useLingui();
  const reason = useReason();
  const grid = useRef<HTMLUListElement>(null);

  if (list.isPending) return <CommunityCardSkeleton count={6} className={styles.grid} />;
  if (!list.data)
    return (
      <ProblemState
        title={t`The communities did not load`}
        error={list.error}
        retrying={list.isFetching}
        onRetry={() => void list.refetch()}
      />
    );
  const communities = list.data.pages.flatMap((page) => page.items);
  if (communities.length === 0) return <NoCommunities {...{ search, onClear }} />;
  return (
    <>
      <VisuallyHidden>
        <span role="status">
          <Plural value={communities.length} one="# community shown" other="# communities shown" />
        </span>
      </VisuallyHidden>
      <ul ref={grid} className={styles.grid} data-stale={list.isPlaceholderData || undefined}>
        {communities.map((community) => (
          <li key={community.id}>
            <CommunityCard community={community} />
          </li>
        ))}
      </ul>
      <Pager
        list={grid}
        count={communities.length}
        hasMore={list.hasNextPage}
        loading={list.isFetchingNextPage}
        problem={list.isFetchNextPageError && reason(list.error)}
        onMore={() => void list.fetchNextPage()}
      />
    </>
  );
}

function NoCommunities({ search, onClear }: Omit<Props, "list">) {
  const start = (
    <LinkButton to="/start" icon="plus" variant={isFiltered(search) ? "secondary" : "primary"}>
      <Trans>Start a community</Trans>
    </LinkButton>
  );
  if (!isFiltered(search))
    return (
      <EmptyState icon="users" title={<Trans>No community yet</Trans>} action={start}>
        <Trans>The first one starts with somebody who would like to get better at something, and says so.</Trans>
      </EmptyState>
    );
  return (
    <EmptyState
      icon="search"
      title={<Trans>Nobody has gathered around this yet</Trans>}
      action={
        <>
          <Button variant="primary" onClick={onClear}>
            <Trans>Show all communities</Trans>
          </Button>
          {start}
        </>
      }
    >
      <Trans>Try fewer filters or another word for it. Perhaps others are waiting for somebody to begin.</Trans>
    </EmptyState>
  );
}
