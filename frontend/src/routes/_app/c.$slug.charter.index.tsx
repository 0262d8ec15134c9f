import { createFileRoute } from "@tanstack/react-router";
import { CharterPage } from "@/features/charter/CharterPage";
import { charterQueries } from "@/features/charter/queries";
import { CommunityFrame } from "@/features/communities/CommunityFrame";
import { communitiesQueries } from "@/features/communities/queries";
import { useTabTitle } from "@/features/communities/words";

export const Route = createFileRoute("/_app/c/$slug/charter/")({
  loader: ({ context: { queryClient }, params: { slug } }) => {
    void queryClient.prefetchQuery(communitiesQueries.detail(slug));
    void queryClient.prefetchQuery(charterQueries.inForce(slug));
    void queryClient.prefetchInfiniteQuery(charterQueries.history(slug));
  },
  component: CharterRoute,
});

function CharterRoute() {
  const { slug } = Route.useParams();
  const title = useTabTitle();
  return (
    <CommunityFrame key={slug} slug={slug} title={title.charter}>
      {(community) => <CharterPage community={community} />}
    </CommunityFrame>
  );
}
