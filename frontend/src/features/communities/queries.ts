import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, contentOf, done } from "@/api/client";
import { isProblem } from "@/api/problem";
import type { DiscoverSearch } from "./discoverSearch";
import { SORTS } from "./discoverSearch";
import type { Charter, Community, Membership, NewCommunity } from "./model";

const PAGE = 24;

type Page<T> = { items: T[]; page: { next?: string } };

const nextCursor = ({ page }: Page<unknown>) => page.next;

export const communitiesQueries = {
  /** Everything this viewer may know of communities; the prefix of all keys below. */
  all: () => ["communities"] as const,

  lists: () => [...communitiesQueries.all(), "list"] as const,

  list: ({ q, tag, joining, visibility, sort = SORTS[0] }: DiscoverSearch) =>
    infiniteQueryOptions({
      queryKey: [...communitiesQueries.lists(), { q, tag, joining, visibility, sort }],
      queryFn: ({ pageParam, signal }): Promise<Page<Community>> =>
        contentOf(
          api.GET("/api/v1/communities", {
            signal,
            params: {
              query: {
                limit: PAGE,
                sort,
                ...(q && { q }),
                ...(tag && { tag: [tag] }),
                ...(joining && { joining: [joining] }),
                ...(visibility && { visibility: [visibility] }),
                ...(pageParam && { cursor: pageParam }),
              },
            },
          }),
        ),
      initialPageParam: "",
      getNextPageParam: nextCursor,
    }),

  detail: (slug: string) =>
    queryOptions({
      queryKey: [...communitiesQueries.all(), "detail", slug],
      queryFn: ({ signal }): Promise<Community> =>
        contentOf(api.GET("/api/v1/communities/{community}", at(slug, signal))),
    }),

  /** The charter, or null for a viewer who may not read it. */
  charter: (slug: string) =>
    queryOptions({
      queryKey: [...communitiesQueries.all(), "charter", slug],
      queryFn: ({ signal }): Promise<Charter | null> =>
        contentOf(api.GET("/api/v1/communities/{community}/charter", at(slug, signal))).catch(nullWhenForbidden),
    }),

  members: (slug: string) =>
    infiniteQueryOptions({
      queryKey: [...communitiesQueries.all(), "members", slug],
      queryFn: ({ pageParam, signal }) =>
        contentOf(
          api.GET("/api/v1/communities/{community}/members", {
            signal,
            params: { path: { community: slug }, query: { limit: PAGE, ...(pageParam && { cursor: pageParam }) } },
          }),
        ),
      initialPageParam: "",
      getNextPageParam: nextCursor,
    }),
};

/** Joins, or asks to join where the community answers requests. */
export function join(slug: string): Promise<Membership> {
  return contentOf(api.PUT("/api/v1/communities/{community}/membership", at(slug)));
}

/** Leaves, or withdraws a request. */
export function leave(slug: string): Promise<void> {
  return done(api.DELETE("/api/v1/communities/{community}/membership", at(slug)));
}

export function startCommunity(body: NewCommunity, key: string): Promise<Community> {
  return contentOf(api.POST("/api/v1/communities", { body, params: { header: { "Idempotency-Key": key } } }));
}

const at = (community: string, signal: AbortSignal | null = null) => ({ signal, params: { path: { community } } });

function nullWhenForbidden(error: unknown): null {
  if (isProblem(error) && error.status === 403) return null;
  throw error;
}
