import { createFileRoute } from "@tanstack/react-router";
import { CommunityFrame } from "@/features/communities/CommunityFrame";
import { communitiesQueries } from "@/features/communities/queries";
import { useTabTitle } from "@/features/communities/words";
import { NewGoalPage } from "@/features/goals/NewGoalPage";

export const Route = createFileRoute("/_app/c/$slug/goals/new")({
  loader: ({ context: { queryClient }, params: { slug } }) => {
    void queryClient.prefetchQuery(communitiesQueries.detail(slug));
  },
  component: NewGoalRoute,
});

function NewGoalRoute() {
  const { slug } = Route.useParams();
  const title = useTabTitle();
  return (
    <CommunityFrame key={slug} slug={slug} title={title.goals}>
      {(community) => <NewGoalPage community={community} />}
    </CommunityFrame>
  );
}
