import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, contentOf } from "@/api/client";

/** What happened in my communities, newest first. */
export const newsQuery = infiniteQueryOptions({
  queryKey: ["feed"],
  queryFn: ({ pageParam, signal }) =>
    contentOf(
      api.GET("/api/v1/feed", { signal, params: { query: { limit: 15, ...(pageParam && { cursor: pageParam }) } } }),
    ),
  initialPageParam: "",
  getNextPageParam: ({ page }) => page.next,
});

/** Communities that many people chose; one of them may be new to me. The key lies under that of all communities. */
export const suggestionsQuery = queryOptions({
  queryKey: ["communities", "suggestions"],
  queryFn: ({ signal }) =>
    contentOf(api.GET("/api/v1/communities", { signal, params: { query: { sort: "-memberCount", limit: 20 } } })),
  staleTime: 5 * 60_000,
});
