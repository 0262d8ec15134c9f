import { createFileRoute } from "@tanstack/react-router";
import { OpenRemovals } from "@/features/admission/OpenRemovals";
import { Emblem } from "@/features/communities/Emblem";
import { HomePage } from "@/features/home/HomePage";
import { newsQuery, suggestionsQuery } from "@/features/home/queries";
import { OffersToMe } from "@/features/leadership/OffersToMe";

export const Route = createFileRoute("/_app/")({
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchInfiniteQuery(newsQuery);
    void queryClient.prefetchQuery(suggestionsQuery);
  },
  component: () => <HomePage emblem={Emblem} waiting={<Waiting />} />,
});

function Waiting() {
  return (
    <>
      <OpenRemovals />
      <OffersToMe />
    </>
  );
}
