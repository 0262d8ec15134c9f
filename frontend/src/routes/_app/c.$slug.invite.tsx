import { useLingui } from "@lingui/react/macro";
import { createFileRoute } from "@tanstack/react-router";
import { InvitePage } from "@/features/admission/InvitePage";
import { CommunityFrame } from "@/features/communities/CommunityFrame";
import { communitiesQueries } from "@/features/communities/queries";

export const Route = createFileRoute("/_app/c/$slug/invite")({
  loader: ({ context: { queryClient }, params: { slug } }) => {
    void queryClient.prefetchQuery(communitiesQueries.detail(slug));
  },
  component: InviteRoute,
});

function InviteRoute() {
  const { slug } = Route.useParams();
  const { t } = useLingui();
  return (
    <CommunityFrame slug={slug} title={(name) => t`Invite people to ${name}`}>
      {(community) => <InvitePage community={community} />}
    </CommunityFrame>
  );
}
