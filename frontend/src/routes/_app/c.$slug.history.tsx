import { useLingui } from "@lingui/react/macro";
import { createFileRoute } from "@tanstack/react-router";
import { CommunityFrame } from "@/features/communities/CommunityFrame";
import { communitiesQueries } from "@/features/communities/queries";
import { HistoryPage } from "@/features/life/HistoryPage";
import { lifeQueries } from "@/features/life/queries";

export const Route = createFileRoute("/_app/c/$slug/history")({
  loader: ({ context: { queryClient }, params: { slug } }) => {
    void queryClient.prefetchQuery(communitiesQueries.detail(slug));
    void queryClient.prefetchInfiniteQuery(lifeQueries.history(slug));
  },
  component: HistoryRoute,
});

function HistoryRoute() {
  const { slug } = Route.useParams();
  const { t } = useLingui();
  return (
    <CommunityFrame key={slug} slug={slug} title={(name) => t`History of ${name}`}>
      {(community) => <HistoryPage community={community} />}
    </CommunityFrame>
  );
}
