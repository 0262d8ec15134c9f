import { useLingui } from "@lingui/react/macro";
import { createFileRoute } from "@tanstack/react-router";
import { InvitationsPage } from "@/features/admission/InvitationsPage";
import { admissionQueries } from "@/features/admission/queries";
import { ManageFrame } from "@/features/communities/ManageFrame";
import { communitiesQueries } from "@/features/communities/queries";

export const Route = createFileRoute("/_app/c/$slug/manage/invitations")({
  loader: ({ context: { queryClient }, params: { slug } }) => {
    void queryClient.prefetchQuery(communitiesQueries.detail(slug));
    void queryClient.prefetchInfiniteQuery(admissionQueries.invitations(slug));
    void queryClient.prefetchInfiniteQuery(admissionQueries.links(slug));
  },
  component: InvitationsRoute,
});

function InvitationsRoute() {
  const { slug } = Route.useParams();
  const { t } = useLingui();
  return (
    <ManageFrame slug={slug} heading={t`Invitations`} title={t`Invitations`} allowed={(can) => can.facilitate}>
      {(community) => <InvitationsPage community={community} />}
    </ManageFrame>
  );
}
