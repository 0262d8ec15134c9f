import { createFileRoute } from "@tanstack/react-router";
import { StartPage } from "@/features/communities/StartPage";

export const Route = createFileRoute("/_app/start")({
  validateSearch: (raw: Record<string, unknown>): { as?: "community" } =>
    raw.as === "community" ? { as: "community" } : {},
  component: StartRoute,
});

function StartRoute() {
  return <StartPage {...Route.useSearch()} />;
}
