import { useLingui } from "@lingui/react/macro";
import { createFileRoute } from "@tanstack/react-router";
import { admissionQueries } from "@/features/admission/queries";
import { RequestsPage } from "@/features/admission/RequestsPage";
import { ManageFrame } from "@/features/communities/ManageFrame";
import { communitiesQueries } from "@/features/communities/queries";

export const Route = createFileRoute("/_app/c/$slug/manage/requests")({
  loader: ({ context: { queryClient }, params: { slug } }) => {
    void queryClient.prefetchQuery(communitiesQueries.detail(slug));
    void queryClient.prefetchInfiniteQuery(admissionQueries.requests(slug));
  },
  component: RequestsRoute,
});

function RequestsRoute() {
  const { slug } = Route.useParams();
  const { t } = useLingui();
  return (
    <ManageFrame
      slug={slug}
      heading={t`Requests to join`}
      title={t`Requests to join`}
      allowed={(can) => can.facilitate}
    >
      {(community) => <RequestsPage community={community} />}
    </ManageFrame>
  );
}
