import { Trans, useLingui } from "@lingui/react/macro";
import { createFileRoute } from "@tanstack/react-router";
import { ManageFrame } from "@/features/communities/ManageFrame";
import { communitiesQueries } from "@/features/communities/queries";
import { StatusPage } from "@/features/life/StatusPage";

export const Route = createFileRoute("/_app/c/$slug/manage/status")({
  loader: ({ context: { queryClient }, params: { slug } }) => {
    void queryClient.prefetchQuery(communitiesQueries.detail(slug));
  },
  component: StatusRoute,
});

function StatusRoute() {
  const { slug } = Route.useParams();
  const { t } = useLingui();
  return (
    <ManageFrame
      key={slug}
      slug={slug}
      heading={<Trans>Pause, close or merge</Trans>}
      title={t`Pause, close or merge`}
      allowed={(can) => can.changeStatus}
    >
      {(community) => <StatusPage community={community} />}
    </ManageFrame>
  );
}
