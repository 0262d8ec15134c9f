import { createFileRoute } from "@tanstack/react-router";
import { meQuery } from "@/auth/me";
import { CommunityFrame } from "@/features/communities/CommunityFrame";
import { communitiesQueries } from "@/features/communities/queries";
import { useTabTitle } from "@/features/communities/words";
import { DiscussionsPage } from "@/features/discussions/DiscussionsPage";
import { discussionsQueries } from "@/features/discussions/queries";
import { type LooseSearch, validateSearch } from "@/features/discussions/search";

export const Route = createFileRoute("/_app/c/$slug/discussions/")({
  validateSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { slug }, deps }) => {
    const me = queryClient.getQueryData(meQuery.queryKey)?.person.id;
    void queryClient.prefetchQuery(communitiesQueries.detail(slug));
    void queryClient.prefetchInfiniteQuery(discussionsQueries.list(slug, deps, me));
  },
  component: DiscussionsRoute,
});

function DiscussionsRoute() {
  const { slug } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const title = useTabTitle();
  const onSearch = (next: LooseSearch) =>
    void navigate({ search: validateSearch(next), replace: true, resetScroll: false });
  return (
    <CommunityFrame key={slug} slug={slug} title={title.discussions}>
      {(community) => <DiscussionsPage community={community} search={search} onSearch={onSearch} />}
    </CommunityFrame>
  );
}
