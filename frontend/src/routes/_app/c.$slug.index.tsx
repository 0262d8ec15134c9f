import { createFileRoute } from "@tanstack/react-router";
import { CommunityPage } from "@/features/communities/CommunityPage";
import { communitiesQueries } from "@/features/communities/queries";

export const Route = createFileRoute("/_app/c/$slug/")({
  loader: ({ context: { queryClient }, params: { slug } }) => {
    void queryClient.prefetchQuery(communitiesQueries.detail(slug));
    void queryClient.prefetchQuery(communitiesQueries.charter(slug));
  },
  component: CommunityRoute,
});

function CommunityRoute() {
  const { slug } = Route.useParams();
  return <CommunityPage key={slug} slug={slug} />;
}
