import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Navigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { isProblem } from "@/api/problem";
import { ProblemState } from "@/lib/ProblemState";
import { PageHeader } from "@/ui/PageHeader";
import { Skeleton, SkeletonGroup } from "@/ui/Skeleton";
import { Tab, Tabs } from "@/ui/Tabs";
import styles from "./CommunityFrame.module.css";
import { CommunityHeader } from "./CommunityHeader";
import { accentOf, type Community, isTrimmed } from "./model";
import { OpeningBanner } from "./OpeningBanner";
import { communitiesQueries } from "./queries";
import { StatusBanner } from "./StatusBanner";

type Props = {
  slug: string;
  /** What the window is called, where it is not the name alone. */
  title?: (name: string) => string;
  children: (community: Community) => ReactNode;
};

/** What all pages of a community share: its head, its tabs, and what stands there until it is known. */
export function CommunityFrame({ slug, title, children }: Props) {
  const { t } = useLingui();
  const { data: community, error, isFetching, refetch } = useQuery(communitiesQueries.detail(slug));

  // Whoever may not know of it reads what a wrong address says.
  if (isProblem(error) && error.status === 404) throw error;
  if (!community && error)
    return (
      <>
        <PageHeader title={<Trans>This community did not load</Trans>} />
        <ProblemState
          title={t`Something got in the way`}
          error={error}
          retrying={isFetching}
          onRetry={() => void refetch()}
        />
      </>
    );
  if (!community) return <FrameSkeleton />;
  // An address that it had before leads here; the one it has now is what is shown and shared. Its id stays, because the address of
  // a merged one leads to another.
  if (slug !== community.slug && slug !== community.id)
    return <Navigate to="." params={(before) => ({ ...before, slug: community.slug })} search hash replace />;
  return (
    <div data-accent={accentOf(community)}>
      <OpeningBanner community={community} />
      <CommunityHeader community={community} {...(title && { title: title(community.name) })} />
      <Tabs label={community.name}>
        <Tab to="/c/$slug" params={{ slug }} activeOptions={{ exact: true }}>
          <Trans context="community">About</Trans>
        </Tab>
        {!isTrimmed(community) && (
          <>
            {community.status !== "PROPOSED" && (
              <Tab to="/c/$slug/discussions" params={{ slug }}>
                <Trans>Discussions</Trans>
              </Tab>
            )}
            <Tab to="/c/$slug/charter" params={{ slug }}>
              <Trans>Charter</Trans>
            </Tab>
            <Tab to="/c/$slug/goals" params={{ slug }}>
              <Trans>Goals</Trans>
            </Tab>
          </>
        )}
        {community.can.seeMembers && (
          <Tab to="/c/$slug/members" params={{ slug }}>
            <Trans>Members</Trans>
            {community.memberCount !== undefined && (
              <span className={styles.count}>
                <span aria-hidden>{community.memberCount}</span>
              </span>
            )}
          </Tab>
        )}
        {!isTrimmed(community) && (
          <Tab to="/c/$slug/roles" params={{ slug }}>
            <Trans>Roles</Trans>
          </Tab>
        )}
        {community.can.seeMembers && (
          <Tab to="/c/$slug/history" params={{ slug }}>
            <Trans>History</Trans>
          </Tab>
        )}
        {(community.can.facilitate || community.can.lead || community.can.changeStatus || community.can.edit) && (
          <Tab to="/c/$slug/manage" params={{ slug }}>
            <Trans>Manage</Trans>
          </Tab>
        )}
      </Tabs>
      <StatusBanner community={community} />
      {children(community)}
    </div>
  );
}

function FrameSkeleton() {
  return (
    <SkeletonGroup>
      <div className={styles.headSkeleton}>
        <Skeleton width="5rem" height="5rem" />
        <Skeleton width="min(24rem, 80%)" height="2.5rem" />
        <Skeleton width="min(32rem, 95%)" />
      </div>
      <div className={styles.bodySkeleton}>
        <Skeleton width="10rem" height="2rem" />
        <Skeleton height="6rem" />
        <Skeleton height="9rem" />
      </div>
    </SkeletonGroup>
  );
}
