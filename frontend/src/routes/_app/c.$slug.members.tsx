import { createFileRoute } from "@tanstack/react-router";
import { CommunityMembersPage } from "@/features/communities/CommunityMembersPage";
import { communitiesQueries } from "@/features/communities/queries";

export const Route = createFileRoute("/_app/c/$slug/members")({
  loader: ({ context: { queryClient }, params: { slug } }) => {
    void queryClient.prefetchQuery(communitiesQueries.detail(slug));
    void queryClient.prefetchInfiniteQuery(communitiesQueries.members(slug));
  },
  component: MembersRoute,
});

function MembersRoute() {
  const { slug } = Route.useParams();
  return <CommunityMembersPage key={slug} slug={slug} />;
}
