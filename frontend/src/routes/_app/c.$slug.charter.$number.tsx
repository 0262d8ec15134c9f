import { createFileRoute, notFound } from "@tanstack/react-router";
import { charterQueries } from "@/features/charter/queries";
import { VersionPage } from "@/features/charter/VersionPage";
import { CommunityFrame } from "@/features/communities/CommunityFrame";
import { communitiesQueries } from "@/features/communities/queries";
import { useTabTitle } from "@/features/communities/words";

export const Route = createFileRoute("/_app/c/$slug/charter/$number")({
  loader: ({ context: { queryClient }, params: { slug, number } }) => {
    if (!/^[1-9]\d{0,6}$/.test(number)) throw notFound();
    void queryClient.prefetchQuery(communitiesQueries.detail(slug));
    void queryClient.prefetchQuery(charterQueries.version(slug, Number(number)));
  },
  component: VersionRoute,
});

function VersionRoute() {
  const { slug, number } = Route.useParams();
  const title = useTabTitle();
  return (
    <CommunityFrame key={slug} slug={slug} title={title.charter}>
      {(community) => <VersionPage key={number} community={community} number={Number(number)} />}
    </CommunityFrame>
  );
}
