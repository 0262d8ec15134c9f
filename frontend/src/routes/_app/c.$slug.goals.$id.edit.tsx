import { createFileRoute } from "@tanstack/react-router";
import { CommunityFrame } from "@/features/communities/CommunityFrame";
import { communitiesQueries } from "@/features/communities/queries";
import { useTabTitle } from "@/features/communities/words";
import { EditGoalPage } from "@/features/goals/EditGoalPage";
import { goalsQueries } from "@/features/goals/queries";

export const Route = createFileRoute("/_app/c/$slug/goals/$id/edit")({
  loader: ({ context: { queryClient }, params: { slug, id } }) => {
    void queryClient.prefetchQuery(communitiesQueries.detail(slug));
    void queryClient.prefetchQuery(goalsQueries.one(slug, id));
  },
  component: EditGoalRoute,
});

function EditGoalRoute() {
  const { slug, id } = Route.useParams();
  const title = useTabTitle();
  return (
    <CommunityFrame key={slug} slug={slug} title={title.goals}>
      {(community) => <EditGoalPage community={community} id={id} />}
    </CommunityFrame>
  );
}
