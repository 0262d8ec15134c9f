import { Trans, useLingui } from "@lingui/react/macro";
import { createFileRoute } from "@tanstack/react-router";
import { ManageFrame } from "@/features/communities/ManageFrame";
import { communitiesQueries } from "@/features/communities/queries";
import { NewcomersPage } from "@/features/leadership/NewcomersPage";
import { leadershipQueries } from "@/features/leadership/queries";

export const Route = createFileRoute("/_app/c/$slug/manage/newcomers")({
  loader: ({ context: { queryClient }, params: { slug } }) => {
    void queryClient.prefetchQuery(communitiesQueries.detail(slug));
    void queryClient.prefetchQuery(leadershipQueries.newcomers(slug));
  },
  component: NewcomersRoute,
});

function NewcomersRoute() {
  const { t } = useLingui();
  const { slug } = Route.useParams();
  return (
    <ManageFrame
      key={slug}
      slug={slug}
      heading={<Trans>Newcomers</Trans>}
      title={t`Newcomers`}
      allowed={({ facilitate }) => facilitate}
    >
      {(community) => <NewcomersPage community={community} />}
    </ManageFrame>
  );
}
