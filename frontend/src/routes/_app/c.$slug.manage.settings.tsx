import { Trans, useLingui } from "@lingui/react/macro";
import { createFileRoute } from "@tanstack/react-router";
import { ManageFrame } from "@/features/communities/ManageFrame";
import { communitiesQueries } from "@/features/communities/queries";
import { SettingsPage } from "@/features/communities/SettingsPage";

export const Route = createFileRoute("/_app/c/$slug/manage/settings")({
  loader: ({ context: { queryClient }, params: { slug } }) => {
    void queryClient.prefetchQuery(communitiesQueries.detail(slug));
  },
  component: SettingsRoute,
});

function SettingsRoute() {
  const { slug } = Route.useParams();
  const { t } = useLingui();
  return (
    <ManageFrame
      key={slug}
      slug={slug}
      title={t`Settings`}
      heading={<Trans>Settings</Trans>}
      allowed={(can) => can.edit}
    >
      {(community) => <SettingsPage community={community} />}
    </ManageFrame>
  );
}
