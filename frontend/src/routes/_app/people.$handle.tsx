import { createFileRoute } from "@tanstack/react-router";
import { Emblem } from "@/features/communities/Emblem";
import { Access } from "@/features/leadership/Access";
import { PersonPage } from "@/features/people/PersonPage";
import { peopleQueries } from "@/features/people/queries";

export const Route = createFileRoute("/_app/people/$handle")({
  loader: ({ context: { queryClient }, params: { handle } }) => {
    void queryClient.prefetchQuery(peopleQueries.person(handle));
    void queryClient.prefetchInfiniteQuery(peopleQueries.communities(handle));
  },
  component: PersonRoute,
});

function PersonRoute() {
  const { handle } = Route.useParams();
  return <PersonPage key={handle} handle={handle} emblem={Emblem} actions={Access} />;
}
