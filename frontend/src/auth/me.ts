import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { api, contentOf } from "@/api/client";

/** Who I am and what I belong to; in the cache before the first screen. */
export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: ({ signal }) => contentOf(api.GET("/api/v1/me", { signal })),
  staleTime: 60_000,
});

export const useMe = () => useSuspenseQuery(meQuery).data;

/** Whose session this is now, asked without the detour that waits for a sign-in. */
export async function whoAmI(): Promise<string | undefined> {
  const { data } = await api.GET("/api/v1/me", { fetch: (request) => fetch(request) });
  return data?.person.id;
}
