import { createFileRoute } from "@tanstack/react-router";
import { ManagePage } from "@/features/communities/ManagePage";
import { communitiesQueries } from "@/features/communities/queries";

export const Route = createFileRoute("/_app/c/$slug/manage/")({
  loader: ({ context: { queryClient }, params: { slug } }) => {
    void queryClient.prefetchQuery(communitiesQueries.detail(slug));
  },
  component: ManageRoute,
});

function ManageRoute() {
  const { slug } = Route.useParams();
  return <ManagePage key={slug} slug={slug} />;
}
