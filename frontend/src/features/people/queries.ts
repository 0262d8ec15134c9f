import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, contentOf } from "@/api/client";

export const peopleQueries = {
  /** By handle, or "me". */
  person: (person: string) =>
    queryOptions({
      queryKey: ["people", person],
      queryFn: ({ signal }) => contentOf(api.GET("/api/v1/people/{person}", { signal, params: { path: { person } } })),
    }),

  /** Only those communities that I may know of. */
  communities: (person: string) =>
    infiniteQueryOptions({
      queryKey: ["people", person, "communities"],
      queryFn: ({ pageParam, signal }) =>
        contentOf(
          api.GET("/api/v1/people/{person}/communities", {
            signal,
            params: { path: { person }, query: { limit: 24, ...(pageParam && { cursor: pageParam }) } },
          }),
        ),
      initialPageParam: "",
      getNextPageParam: ({ page }) => page.next,
    }),
};
