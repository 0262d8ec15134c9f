import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ProblemState } from "@/lib/ProblemState";
import { Chapters } from "./Chapters";
import { CharterSkeleton, CommunityCharter } from "./CommunityCharter";
import { CommunityFacts } from "./CommunityFacts";
import { CommunityFrame } from "./CommunityFrame";
import styles from "./CommunityPage.module.css";
import { Ending } from "./Ending";
import { type Community, isTrimmed } from "./model";
import { NotForYou } from "./NotForYou";
import { communitiesQueries } from "./queries";
import { Scope } from "./Scope";

type Props = {
  slug: string;
  /** What the route has to say to this viewer before anything else: how far a proposal is, how a newcomer is received. */
  first?: (community: Community) => ReactNode;
};

/** What a community is about and what its members have agreed on. */
export function CommunityPage({ slug, first }: Props) {
  return (
    <CommunityFrame slug={slug}>
      {(community) => <About community={community}>{first?.(community)}</About>}
    </CommunityFrame>
  );
}

function About({ community, children }: { community: Community; children: ReactNode }) {
  const { t } = useLingui();
  const charter = useQuery(communitiesQueries.charter(community.slug));
  if (isTrimmed(community) && charter.data === null) return <NotForYou community={community} />;
  return (
    <>
      <Ending community={community} />
      <div className={styles.about}>
        <div className={styles.main}>
          {community.domainStatement && <p className={styles.domain}>{community.domainStatement}</p>}
          {children}
          <Scope community={community} />
          {charter.isPending && <CharterSkeleton />}
          {charter.data && <CommunityCharter slug={community.slug} charter={charter.data} />}
          {charter.isError && (
            <ProblemState
              title={t`The charter did not load`}
              error={charter.error}
              retrying={charter.isFetching}
              onRetry={() => void charter.refetch()}
            />
          )}
          <Chapters community={community} />
        </div>
        <CommunityFacts community={community} charter={charter.data ?? undefined} />
      </div>
    </>
  );
}
