import { createFileRoute } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { Emblem } from "@/features/communities/Emblem";
import { HomePage } from "@/features/home/HomePage";
import { newsQuery, suggestionsQuery } from "@/features/home/queries";
import { activateEverything } from "@/i18n/i18n";

export const Route = createFileRoute("/_app/")({
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchInfiniteQuery(newsQuery);
    void queryClient.prefetchQuery(suggestionsQuery);
  },
  component: () => <HomePage emblem={Emblem} waiting={<Waiting />} />,
});

// Of other features, so it comes with their words, after what Home itself says.
const OpenRemovals = lazy(async () => {
  await activateEverything();
  return { default: (await import("@/features/admission/OpenRemovals")).OpenRemovals };
});
const OffersToMe = lazy(async () => {
  await activateEverything();
  return { default: (await import("@/features/leadership/OffersToMe")).OffersToMe };
});
const Duties = lazy(async () => {
  await activateEverything();
  return { default: (await import("@/features/discussions/Duties")).Duties };
});
const UnreadDiscussions = lazy(async () => {
  await activateEverything();
  return { default: (await import("@/features/discussions/UnreadDiscussions")).UnreadDiscussions };
});

function Waiting() {
  return (
    <Suspense>
      <OpenRemovals />
      <OffersToMe />
      <Duties />
      <UnreadDiscussions />
    </Suspense>
  );
}
