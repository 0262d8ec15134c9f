import { Trans, useLingui } from "@lingui/react/macro";
import { createFileRoute } from "@tanstack/react-router";
import { ManageFrame } from "@/features/communities/ManageFrame";
import { communitiesQueries } from "@/features/communities/queries";
import { lifeQueries } from "@/features/life/queries";
import { StagePage } from "@/features/life/StagePage";

export const Route = createFileRoute("/_app/c/$slug/manage/stage")({
  loader: ({ context: { queryClient }, params: { slug } }) => {
    void queryClient.prefetchQuery(communitiesQueries.detail(slug));
    void queryClient.prefetchQuery(lifeQueries.stage(slug));
  },
  component: StageRoute,
});

function StageRoute() {
  const { slug } = Route.useParams();
  const { t } = useLingui();
  return (
    <ManageFrame
      key={slug}
      slug={slug}
      heading={<Trans>Stage</Trans>}
      title={t`Stage`}
      allowed={(can) => can.changeStatus}
    >
      {(community) => <StagePage community={community} />}
    </ManageFrame>
  );
}
