import { createFileRoute } from "@tanstack/react-router";
import { tokensQuery } from "@/features/settings/queries";
import { TokensPage } from "@/features/settings/TokensPage";

export const Route = createFileRoute("/_app/settings/tokens")({
  loader: ({ context: { queryClient } }) => void queryClient.prefetchInfiniteQuery(tokensQuery),
  component: TokensPage,
});
