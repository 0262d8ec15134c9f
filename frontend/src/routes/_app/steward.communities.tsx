import { createFileRoute } from "@tanstack/react-router";
import { InventoryPage } from "@/features/steward/InventoryPage";
import { validateInventorySearch } from "@/features/steward/searches";

export const Route = createFileRoute("/_app/steward/communities")({
  validateSearch: validateInventorySearch,
  component: CommunitiesRoute,
});

function CommunitiesRoute() {
  return <InventoryPage search={Route.useSearch()} />;
}
