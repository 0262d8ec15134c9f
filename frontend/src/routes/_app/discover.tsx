import { createFileRoute } from "@tanstack/react-router";
import { DiscoverPage } from "@/features/communities/DiscoverPage";
import { validateDiscoverSearch } from "@/features/communities/discoverSearch";
import { communitiesQueries } from "@/features/communities/queries";

export const Route = createFileRoute("/_app/discover")({
  validateSearch: validateDiscoverSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchInfiniteQuery(communitiesQueries.list(deps));
  },
  component: DiscoverRoute,
});

function DiscoverRoute() {
  return <DiscoverPage search={Route.useSearch()} />;
}
