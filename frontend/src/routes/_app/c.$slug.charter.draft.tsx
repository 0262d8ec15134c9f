import { createFileRoute } from "@tanstack/react-router";
import { DraftPage } from "@/features/charter/DraftPage";
import { charterQueries } from "@/features/charter/queries";
import { CommunityFrame } from "@/features/communities/CommunityFrame";
import { communitiesQueries } from "@/features/communities/queries";
import { useTabTitle } from "@/features/communities/words";

export const Route = createFileRoute("/_app/c/$slug/charter/draft")({
  loader: ({ context: { queryClient }, params: { slug } }) => {
    void queryClient.prefetchQuery(communitiesQueries.detail(slug));
    void queryClient.prefetchQuery(charterQueries.draft(slug));
  },
  component: DraftRoute,
});

function DraftRoute() {
  const { slug } = Route.useParams();
  const title = useTabTitle();
  return (
    <CommunityFrame key={slug} slug={slug} title={title.charter}>
      {(community) => <DraftPage community={community} />}
    </CommunityFrame>
  );
}
