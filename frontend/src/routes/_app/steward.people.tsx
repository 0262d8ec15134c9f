import { createFileRoute } from "@tanstack/react-router";
import { Access } from "@/features/leadership/Access";
import { PeopleListPage } from "@/features/steward/PeopleListPage";
import { validatePeopleSearch } from "@/features/steward/searches";

export const Route = createFileRoute("/_app/steward/people")({
  validateSearch: validatePeopleSearch,
  component: PeopleRoute,
});

function PeopleRoute() {
  return <PeopleListPage search={Route.useSearch()} access={Access} />;
}
