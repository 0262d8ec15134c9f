import { createFileRoute } from "@tanstack/react-router";
import { PeopleListPage } from "@/features/steward/PeopleListPage";
import { validatePeopleSearch } from "@/features/steward/searches";

export const Route = createFileRoute("/_app/steward/people")({
  validateSearch: validatePeopleSearch,
  component: PeopleRoute,
});

function PeopleRoute() {
  return <PeopleListPage search={Route.useSearch()} />;
}
