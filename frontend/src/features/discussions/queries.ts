import { type InfiniteData, infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, contentOf, taggedContentOf } from "@/api/client";
import type { Discussion, Reply } from "./model";
import { type DiscussionsSearch, SORTS } from "./search";

const PAGE = 20;
const FEW = 3;
const POLL_MS = 15_000;

export type Tagged = { content: Discussion; etag: string };
/** So many replies from a number on. */
type Part = { from: number; limit: number };
export type ReplyPages = InfiniteData<Reply[], Part>;

const all = ["discussions"] as const;

export const discussionsQueries = {
  /** The prefix of all keys below. */
  all,
  lists: [...all, "list"] as const,

  list: (slug: string, search: DiscussionsSearch, me?: string) =>
    infiniteQueryOptions({
      queryKey: [...all, "list", slug, search],
      queryFn: ({ pageParam, signal }) => {
        const { kind, tag, state, author, unread, sort = SORTS[0] } = search;
        const by = author === "me" ? me : author;
        return contentOf(
          api.GET("/api/v1/communities/{community}/discussions", {
            signal,
            params: {
              path: { community: slug },
              query: {
                sort,
                limit: PAGE,
                ...(kind && { kind: [kind] }),
                ...(tag && { tag: [tag] }),
                ...(state && { state }),
                ...(by && { author: by }),
                ...(unread && { unread }),
                ...(pageParam && { cursor: pageParam }),
              },
            },
          }),
        );
      },
      initialPageParam: "",
      getNextPageParam: ({ page }) => page.next,
    }),

  /** A few of what this viewer has not read in a community. */
  unread: (slug: string) => few(slug, { unread: true }),

  /** What waits for my word. */
  duties: queryOptions({
    queryKey: [...all, "list", "duties"],
    queryFn: ({ signal }) => contentOf(api.GET("/api/v1/me/duties", { signal, params: { query: { limit: 10 } } })),
  }),

  /** What a community talks about just now. */
  latest: (slug: string) => few(slug, {}),

  /**
   * A discussion, asked for again every few seconds. The first time it comes with the replies from a number on, or from the
   * first unread one; later with those that are new, which are shown when the reader wants them.
   */
  one: (id: string, from: number | "unread" = "unread") =>
    queryOptions({
      queryKey: [...all, "one", id],
      queryFn: async ({ client, signal }): Promise<Tagged> => {
        const shown = client.getQueryData<ReplyPages>(repliesKey(id));
        const known = shown && client.getQueryData<Tagged>([...all, "one", id]);
        const start = known ? known.content.lastNumber + 1 : from;
        const tagged = await taggedContentOf(
          api.GET("/api/v1/discussions/{id}", { signal, params: { path: { id }, query: { from: `${start}` } } }),
        );
        if (!known) {
          const { replies, lastNumber } = tagged.content;
          client.setQueryData<ReplyPages>(repliesKey(id), pageFrom(replies.items, lastNumber + 1));
        }
        return tagged;
      },
      refetchInterval: POLL_MS,
    }),

  /** Replies around those that came with the discussion. A page is what there is between two numbers, some of which may have gone. */
  replies: (id: string, lastNumber: number) =>
    infiniteQueryOptions({
      queryKey: repliesKey(id),
      queryFn: ({ pageParam, signal }) => readReplies(id, pageParam, signal),
      initialPageParam: { from: 1, limit: PAGE },
      getNextPageParam: (page, _, { from }) => {
        const next = (page.at(-1)?.number ?? from + PAGE - 1) + 1;
        return next <= lastNumber ? { from: next, limit: PAGE } : undefined;
      },
      getPreviousPageParam: (page, _, { from }) => {
        const first = page[0]?.number ?? from;
        const before = Math.max(1, first - PAGE);
        return first > 1 ? { from: before, limit: first - before } : undefined;
      },
      staleTime: Number.POSITIVE_INFINITY,
    }),
};

const few = (community: string, narrowed: { unread?: true }) =>
  queryOptions({
    queryKey: [...all, "list", community, "few", narrowed],
    queryFn: ({ signal }) =>
      contentOf(
        api.GET("/api/v1/communities/{community}/discussions", {
          signal,
          params: { path: { community }, query: { limit: FEW, ...narrowed } },
        }),
      ),
  });

export const repliesKey = (id: string) => [...all, "replies", id] as const;

export async function readReplies(id: string, { from, limit }: Part, signal?: AbortSignal): Promise<Reply[]> {
  const { items } = await contentOf(
    api.GET("/api/v1/discussions/{id}/replies", {
      ...(signal && { signal }),
      params: { path: { id }, query: { from, limit } },
    }),
  );
  return items.filter(({ number }) => number < from + limit);
}

/** What is shown begins here, with more before and after it. */
export const pageFrom = (items: Reply[], otherwise: number): ReplyPages => ({
  pages: [items],
  pageParams: [{ from: items[0]?.number ?? otherwise, limit: PAGE }],
});
