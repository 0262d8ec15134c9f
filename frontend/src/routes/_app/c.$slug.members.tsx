import { createFileRoute } from "@tanstack/react-router";
import { CommunityMembersPage } from "@/features/communities/CommunityMembersPage";
import { type LooseMembersSearch, validateMembersSearch } from "@/features/communities/membersSearch";
import { communitiesQueries } from "@/features/communities/queries";

export const Route = createFileRoute("/_app/c/$slug/members")({
  validateSearch: validateMembersSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { slug }, deps }) => {
    void queryClient.prefetchQuery(communitiesQueries.detail(slug));
    void queryClient.prefetchInfiniteQuery(communitiesQueries.members(slug, deps));
  },
  component: MembersRoute,
});

function MembersRoute() {
  const { slug } = Route.useParams();
  const navigate = Route.useNavigate();
  const onSearch = (next: LooseMembersSearch) =>
    void navigate({ search: validateMembersSearch(next), replace: true, resetScroll: false });
  return <CommunityMembersPage key={slug} slug={slug} search={Route.useSearch()} onSearch={onSearch} />;
}
