import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, contentOf, type Schemas } from "@/api/client";

export type FoundPerson = Schemas["FoundPerson"];

/** Somebody typing must not send a request for every letter. */
const PAUSE = 150;

/** The people whose name or handle fits best; asked for only when typing pauses. */
export const peopleSearch = (typed: string) => {
  const q = typed.trim();
  return queryOptions({
    queryKey: ["people", "search", q],
    queryFn: async ({ signal }) => {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      signal.throwIfAborted();
      return contentOf(api.GET("/api/v1/people", { signal, params: { query: { q } } }));
    },
    enabled: q !== "",
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
};
