import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, contentOf, listOf, type Schemas } from "@/api/client";

export type FoundPerson = Schemas["FoundPerson"];

/** Somebody typing must not send a request for every letter. */
const PAUSE = 150;

/** Enough to recognise somebody; whoever is not among them is found by typing on. */
const FEW = 8;

/** Finds people by name or handle; asked for only when typing pauses. */
export type PeopleSearch = (typed: string) => ReturnType<typeof everybody>;

/** The people of the organisation who fit best. */
export const everybody = (typed: string) =>
  search(["people", "search"], typed, (q, signal) =>
    contentOf(api.GET("/api/v1/people", { signal, params: { query: { q, limit: FEW } } })).then(({ items }) => items),
  );

/** The members of a community who fit, by name. */
export const membersOf =
  (community: string): PeopleSearch =>
  (typed) =>
    search(["people", "members", community], typed, async (name, signal) => {
      const { items } = await listOf(
        api.GET("/api/v1/communities/{community}/members", {
          signal,
          params: { path: { community }, query: { name, sort: "name", limit: FEW } },
        }),
      );
      return items.map(({ person, orgUnit, location }) => ({ ...person, orgUnit, location }));
    });

function search(key: string[], typed: string, find: (q: string, signal: AbortSignal) => Promise<FoundPerson[]>) {
  const q = typed.trim();
  return queryOptions({
    queryKey: [...key, q],
    queryFn: async ({ signal }) => {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      signal.throwIfAborted();
      return find(q, signal);
    },
    enabled: q !== "",
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}
