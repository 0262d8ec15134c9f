import { createFileRoute } from "@tanstack/react-router";
import { admissionQueries } from "@/features/admission/queries";
import { RemovalsPage } from "@/features/admission/RemovalsPage";

export const Route = createFileRoute("/_app/removals")({
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchInfiniteQuery(admissionQueries.removals());
  },
  component: RemovalsPage,
});
