import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, contentOf, done, listOf, mergePatch, taggedContentOf } from "@/api/client";
import { isProblem } from "@/api/problem";
import { asLines, everyPage, MOST_LINES } from "@/lib/csv";
import type { DiscoverSearch } from "./discoverSearch";
import { SORTS } from "./discoverSearch";
import { MEMBER_SORTS, type MembersSearch } from "./membersSearch";
import type { Chapter, Charter, Closure, Community, Introduction, JoinWish, Membership, NewCommunity } from "./model";

const PAGE = 24;
const MOST = 100;

type Page<T> = { items: T[]; page: { next?: string } };

const nextCursor = ({ page }: Page<unknown>) => page.next;

const membersWanted = ({ q, role, orgUnit, location, newcomer, sort = MEMBER_SORTS[0] }: MembersSearch) => ({
  sort,
  ...(q && { q }),
  ...(role && { role }),
  ...(orgUnit && { orgUnit }),
  ...(location && { location }),
  ...(newcomer && { newcomer }),
});

export const communitiesQueries = {
  /** Everything this viewer may know of communities; the prefix of all keys below. */
  all: () => ["communities"] as const,

  lists: () => [...communitiesQueries.all(), "list"] as const,

  list: ({ q, tag, joining, visibility, status, sort = SORTS[0] }: DiscoverSearch) =>
    infiniteQueryOptions({
      queryKey: [...communitiesQueries.lists(), { q, tag, joining, visibility, status, sort }],
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
                ...(status && { status: [status] }),
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

  chapters: (slug: string) =>
    queryOptions({
      queryKey: [...communitiesQueries.all(), "chapters", slug],
      queryFn: async ({ signal }): Promise<Chapter[]> => {
        const params = { path: { community: slug }, query: { limit: MOST } };
        return (await contentOf(api.GET("/api/v1/communities/{community}/chapters", { signal, params }))).items;
      },
    }),

  /** What is asked of those who want to join. */
  questions: (slug: string) =>
    queryOptions({
      queryKey: [...communitiesQueries.all(), "questions", slug],
      queryFn: ({ signal }) => contentOf(api.GET("/api/v1/communities/{community}/join-questions", at(slug, signal))),
    }),

  /** My membership with its version, also one that has ended; null for who never had one. */
  membership: (slug: string) =>
    queryOptions({
      queryKey: [...communitiesQueries.all(), "membership", slug],
      queryFn: ({ signal }) =>
        taggedContentOf(api.GET("/api/v1/communities/{community}/membership", at(slug, signal))).catch(nullWhenAbsent),
    }),

  /** How a closed community ended, or null where nothing more is known. */
  closure: (slug: string) =>
    queryOptions({
      queryKey: [...communitiesQueries.all(), "closure", slug],
      queryFn: ({ signal }): Promise<Closure | null> =>
        contentOf(api.GET("/api/v1/communities/{community}/closure", at(slug, signal))).catch((error: unknown) => {
          if (isProblem(error) && error.status === 404) return null;
          return nullWhenForbidden(error);
        }),
    }),

  members: (slug: string, search: MembersSearch = {}) =>
    infiniteQueryOptions({
      queryKey: [...communitiesQueries.all(), "members", slug, membersWanted(search)],
      queryFn: ({ pageParam, signal }) =>
        listOf(
          api.GET("/api/v1/communities/{community}/members", {
            signal,
            params: {
              path: { community: slug },
              query: { limit: PAGE, ...membersWanted(search), ...(pageParam && { cursor: pageParam }) },
            },
          }),
        ),
      initialPageParam: "",
      getNextPageParam: nextCursor,
    }),
};

/** Joins, or asks to join where the community answers requests. */
export function join(slug: string, body?: JoinWish): Promise<Membership> {
  return contentOf(api.PUT("/api/v1/communities/{community}/membership", { ...at(slug), ...(body && { body }) }));
}

/** Withdraws a request, or declines an invitation. */
export function withdraw(slug: string): Promise<void> {
  return done(api.DELETE("/api/v1/communities/{community}/membership/candidacy", at(slug)));
}

export function pause(slug: string): Promise<Membership> {
  return contentOf(api.PUT("/api/v1/communities/{community}/membership/pause", at(slug)));
}

export function resume(slug: string): Promise<Membership> {
  return contentOf(api.DELETE("/api/v1/communities/{community}/membership/pause", at(slug)));
}

export function introduce(slug: string, body: Introduction, etag: string): Promise<Membership> {
  return contentOf(
    api.PATCH("/api/v1/communities/{community}/membership", {
      params: { path: { community: slug }, header: { "If-Match": etag } },
      headers: mergePatch,
      body,
    }),
  );
}

export function removeMember(community: string, id: string, reason: string): Promise<void> {
  return done(
    api.PUT("/api/v1/communities/{community}/members/{id}/removal", {
      params: { path: { community, id } },
      body: { reason },
    }),
  );
}

export function leave(slug: string): Promise<void> {
  return done(api.DELETE("/api/v1/communities/{community}/membership", at(slug)));
}

export function startCommunity(body: NewCommunity, key: string): Promise<Community> {
  return contentOf(api.POST("/api/v1/communities", { body, params: { header: { "Idempotency-Key": key } } }));
}

const at = (community: string, signal: AbortSignal | null = null) => ({ signal, params: { path: { community } } });

function nullWhenAbsent(error: unknown): null {
  if (isProblem(error) && error.status === 404) return null;
  throw error;
}

function nullWhenForbidden(error: unknown): null {
  if (isProblem(error) && error.status === 403) return null;
  throw error;
}

/** The members that a search leaves, as lines for a spreadsheet. */
export const membersAsCsv = (slug: string, search: MembersSearch): Promise<string> =>
  everyPage((cursor) =>
    api.GET("/api/v1/communities/{community}/members", {
      ...asLines,
      params: {
        path: { community: slug },
        query: { limit: MOST_LINES, ...membersWanted(search), ...(cursor && { cursor }) },
      },
    }),
  );
