import { Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { isProblem } from "@/api/problem";
import { DownloadCsv } from "@/lib/DownloadCsv";
import { ProblemState } from "@/lib/ProblemState";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { LinkButton } from "@/ui/LinkButton";
import { Pager } from "@/ui/Pager";
import { Repeated, Skeleton, SkeletonGroup } from "@/ui/Skeleton";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import { CommunityFrame } from "./CommunityFrame";
import styles from "./CommunityMembersPage.module.css";
import { MemberFilters } from "./MemberFilters";
import { MemberRow } from "./MemberRow";
import { type LooseMembersSearch, type MembersSearch, narrows } from "./membersSearch";
import type { Community } from "./model";
import { communitiesQueries, membersAsCsv } from "./queries";

type Props = { slug: string; search: MembersSearch; onSearch: (next: LooseMembersSearch) => void };

/** Who belongs to a community; those who lead it first. */
export function CommunityMembersPage({ slug, search, onSearch }: Props) {
  const { t } = useLingui();
  return (
    <CommunityFrame slug={slug} title={(name) => t`Members of ${name}`}>
      {(community) => <Members community={community} search={search} onSearch={onSearch} />}
    </CommunityFrame>
  );
}

function Members({ community, search, onSearch }: Omit<Props, "slug"> & { community: Community }) {
  const { slug, name, can } = community;
  const { t } = useLingui();
  const reason = useReason();
  const rows = useRef<HTMLUListElement>(null);
  const members = useInfiniteQuery({
    ...communitiesQueries.members(slug, search),
    enabled: can.seeMembers,
    placeholderData: keepPreviousData,
  });

  if (!can.seeMembers || (isProblem(members.error) && members.error.status === 403))
    return (
      <EmptyState icon="lock" title={<Trans>Members know who else belongs</Trans>}>
        <Trans>Only members of {name} see this list. The leaders are named above.</Trans>
      </EmptyState>
    );
  if (members.isPending) return <MembersSkeleton />;
  if (!members.data)
    return (
      <ProblemState
        title={t`The members did not load`}
        error={members.error}
        retrying={members.isFetching}
        onRetry={() => void members.refetch()}
      />
    );
  const people = members.data.pages.flatMap((page) => page.items);
  if (people.length === 0 && !narrows(search))
    return (
      <EmptyState icon="users" title={<Trans>Nobody here yet</Trans>}>
        <Trans>{name} waits for its first members.</Trans>
      </EmptyState>
    );
  return (
    <>
      <VisuallyHidden>
        <h2>
          <Trans>Members</Trans>
        </h2>
      </VisuallyHidden>
      <MemberFilters search={search} shown={people} onChange={onSearch} />
      <div className={styles.deeds}>
        {can.invite && (
          <LinkButton
            to={can.facilitate ? "/c/$slug/manage/invitations" : "/c/$slug/invite"}
            params={{ slug }}
            icon="mail"
            size="sm"
          >
            <Trans>Invite people</Trans>
          </LinkButton>
        )}
        <DownloadCsv file={t`members-${slug}`} lines={() => membersAsCsv(slug, search)} />
      </div>
      {people.length === 0 && (
        <EmptyState
          icon="search"
          title={<Trans>Nobody fits</Trans>}
          action={
            <Button onClick={() => onSearch({})}>
              <Trans>Show everybody</Trans>
            </Button>
          }
        >
          <Trans>Try another word, or take a filter away.</Trans>
        </EmptyState>
      )}
      <ul ref={rows} className={styles.members}>
        {people.map((member) => (
          <MemberRow key={member.id} community={community} member={member} />
        ))}
      </ul>
      <Pager
        list={rows}
        count={people.length}
        hasMore={members.hasNextPage}
        loading={members.isFetchingNextPage}
        problem={members.isFetchNextPageError && reason(members.error)}
        onMore={() => void members.fetchNextPage()}
      />
    </>
  );
}

function MembersSkeleton() {
  return (
    <SkeletonGroup className={styles.members}>
      <Repeated count={8}>
        <div className={styles.row}>
          <Skeleton width="2.5rem" height="2.5rem" round />
          <span className={styles.who}>
            <Skeleton width="60%" />
            <Skeleton width="40%" />
          </span>
        </div>
      </Repeated>
    </SkeletonGroup>
  );
}
