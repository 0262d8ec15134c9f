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
import { CommunityFrame } from "./CommunityFrame";
import styles from "./CommunityMembersPage.module.css";
import { MemberRow } from "./MemberRow";
import type { Community } from "./model";
import { communitiesQueries } from "./queries";

/** Who belongs to a community; those who lead it first. */
export function CommunityMembersPage({ slug }: { slug: string }) {
  const { t } = useLingui();
  return (
    <CommunityFrame slug={slug} title={(name) => t`Members of ${name}`}>
      {(community) => <Members community={community} />}
    </CommunityFrame>
  );
}

function Members({ community: { slug, name, can } }: { community: Community }) {
  const { t } = useLingui();
  const reason = useReason();
  const rows = useRef<HTMLUListElement>(null);
  const members = useInfiniteQuery({ ...communitiesQueries.members(slug), enabled: can.seeMembers });

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
  if (people.length === 0)
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
      <ul ref={rows} className={styles.members}>
        {people.map((member) => (
          <MemberRow key={member.person.id} member={member} />
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
