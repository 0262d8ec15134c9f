import { useLingui } from "@lingui/react/macro";
import { createFileRoute } from "@tanstack/react-router";
import { CommunityFrame } from "@/features/communities/CommunityFrame";
import { communitiesQueries } from "@/features/communities/queries";
import { leadershipQueries } from "@/features/leadership/queries";
import { RolesPage } from "@/features/leadership/RolesPage";

export const Route = createFileRoute("/_app/c/$slug/roles")({
  loader: ({ context: { queryClient }, params: { slug } }) => {
    void queryClient.prefetchQuery(communitiesQueries.detail(slug));
    void queryClient.prefetchQuery(leadershipQueries.roles(slug));
    void queryClient.prefetchQuery(leadershipQueries.duties(slug));
  },
  component: RolesRoute,
});

function RolesRoute() {
  const { t } = useLingui();
  const { slug } = Route.useParams();
  return (
    <CommunityFrame key={slug} slug={slug} title={(name) => t`Roles in ${name}`}>
      {(community) => <RolesPage community={community} />}
    </CommunityFrame>
  );
}
