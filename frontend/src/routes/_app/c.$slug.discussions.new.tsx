import { createFileRoute } from "@tanstack/react-router";
import { CommunityFrame } from "@/features/communities/CommunityFrame";
import { communitiesQueries } from "@/features/communities/queries";
import { useTabTitle } from "@/features/communities/words";
import type { Kind } from "@/features/discussions/model";
import { NewDiscussionPage } from "@/features/discussions/NewDiscussionPage";
import { validateNewSearch } from "@/features/discussions/search";

export const Route = createFileRoute("/_app/c/$slug/discussions/new")({
  validateSearch: validateNewSearch,
  loader: ({ context: { queryClient }, params: { slug } }) => {
    void queryClient.prefetchQuery(communitiesQueries.detail(slug));
  },
  component: NewDiscussionRoute,
});

function NewDiscussionRoute() {
  const { slug } = Route.useParams();
  const { kind } = Route.useSearch();
  const navigate = Route.useNavigate();
  const title = useTabTitle();
  const onKind = (chosen: Kind | undefined) => void navigate({ search: chosen ? { kind: chosen } : {} });
  return (
    <CommunityFrame key={slug} slug={slug} title={title.discussions}>
      {(community) => <NewDiscussionPage community={community} kind={kind} onKind={onKind} />}
    </CommunityFrame>
  );
}
