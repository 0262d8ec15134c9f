import { createFileRoute } from "@tanstack/react-router";
import { CommunityFrame } from "@/features/communities/CommunityFrame";
import { communitiesQueries } from "@/features/communities/queries";
import { useTabTitle } from "@/features/communities/words";
import { GoalsPage } from "@/features/goals/GoalsPage";
import { goalsQueries } from "@/features/goals/queries";

export const Route = createFileRoute("/_app/c/$slug/goals/")({
  loader: ({ context: { queryClient }, params: { slug } }) => {
    void queryClient.prefetchQuery(communitiesQueries.detail(slug));
    void queryClient.prefetchInfiniteQuery(goalsQueries.list(slug));
  },
  component: GoalsRoute,
});

function GoalsRoute() {
  const { slug } = Route.useParams();
  const title = useTabTitle();
  return (
    <CommunityFrame key={slug} slug={slug} title={title.goals}>
      {(community) => <GoalsPage community={community} />}
    </CommunityFrame>
  );
}
