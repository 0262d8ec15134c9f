import { createFileRoute } from "@tanstack/react-router";
import { CommunityFrame } from "@/features/communities/CommunityFrame";
import { communitiesQueries } from "@/features/communities/queries";
import { useTabTitle } from "@/features/communities/words";
import { GoalPage } from "@/features/goals/GoalPage";
import { goalsQueries } from "@/features/goals/queries";

export const Route = createFileRoute("/_app/c/$slug/goals/$id/")({
  loader: ({ context: { queryClient }, params: { slug, id } }) => {
    void queryClient.prefetchQuery(communitiesQueries.detail(slug));
    void queryClient.prefetchQuery(goalsQueries.one(slug, id));
    void queryClient.prefetchInfiniteQuery(goalsQueries.checkIns(slug, id));
  },
  component: GoalRoute,
});

function GoalRoute() {
  const { slug, id } = Route.useParams();
  const title = useTabTitle();
  return (
    <CommunityFrame key={slug} slug={slug} title={title.goals}>
      {(community) => <GoalPage key={id} community={community} id={id} />}
    </CommunityFrame>
  );
}
