import { createFileRoute } from "@tanstack/react-router";
import { AuditPage } from "@/features/steward/AuditPage";
import { validateAuditSearch } from "@/features/steward/searches";

export const Route = createFileRoute("/_app/steward/audit")({
  validateSearch: validateAuditSearch,
  component: AuditRoute,
});

function AuditRoute() {
  return <AuditPage search={Route.useSearch()} />;
}
