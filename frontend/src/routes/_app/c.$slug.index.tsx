import { createFileRoute } from "@tanstack/react-router";
import { CommunityPage } from "@/features/communities/CommunityPage";
import type { Community } from "@/features/communities/model";
import { communitiesQueries } from "@/features/communities/queries";
import { LatestDiscussions } from "@/features/discussions/LatestDiscussions";
import { Received } from "@/features/leadership/Received";
import { HelpOffers } from "@/features/proposals/HelpOffers";
import { ProposalPanel } from "@/features/proposals/ProposalPanel";

export const Route = createFileRoute("/_app/c/$slug/")({
  loader: ({ context: { queryClient }, params: { slug } }) => {
    void queryClient.prefetchQuery(communitiesQueries.detail(slug));
    void queryClient.prefetchQuery(communitiesQueries.charter(slug));
  },
  component: CommunityRoute,
});

function CommunityRoute() {
  const { slug } = Route.useParams();
  return <CommunityPage key={slug} slug={slug} first={first} />;
}

/** An idea collects interest, its leader hears who offered to help, and whoever came in is received. */
function first(community: Community) {
  if (community.status === "PROPOSED") return <ProposalPanel community={community} />;
  return (
    <>
      {community.can.lead && community.stage === "POTENTIAL" && <HelpOffers community={community} />}
      <Received community={community} />
      {community.visibility !== undefined && <LatestDiscussions community={community} />}
    </>
  );
}
