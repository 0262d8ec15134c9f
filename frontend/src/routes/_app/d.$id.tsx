import { createFileRoute, useLocation } from "@tanstack/react-router";
import { DiscussionPage } from "@/features/discussions/DiscussionPage";
import { discussionsQueries } from "@/features/discussions/queries";

export const Route = createFileRoute("/_app/d/$id")({
  loader: ({ context: { queryClient }, params: { id }, location }) => {
    void queryClient.prefetchQuery(discussionsQueries.one(id, numberIn(location.hash) ?? "unread"));
  },
  component: DiscussionRoute,
});

function DiscussionRoute() {
  const { id } = Route.useParams();
  const at = useLocation({ select: ({ hash }) => numberIn(hash) });
  return <DiscussionPage key={id} id={id} at={at} />;
}

/** The reply that an address such as /d/…#12 names. */
const numberIn = (hash: string) => (/^[1-9]\d{0,8}$/.test(hash) ? Number(hash) : undefined);
