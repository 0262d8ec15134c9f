import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, contentOf, done, type Schemas } from "@/api/client";
import type { Closure, Stage } from "./model";

const PAGE = 25;

type Page<T> = { items: T[]; page: { next?: string } };

const nextCursor = ({ page }: Page<unknown>) => page.next;
const at = (community: string, signal: AbortSignal | null = null) => ({ signal, params: { path: { community } } });
const pageOf = (community: string, cursor: string, signal: AbortSignal) => ({
  signal,
  params: { path: { community }, query: { limit: PAGE, ...(cursor && { cursor }) } },
});

/** Whatever changes the status or the stage changes what is shown of communities everywhere. */
export const communitiesKey = ["communities"] as const;

export const lifeQueries = {
  all: (slug: string) => ["life", slug] as const,

  stage: (slug: string) =>
    queryOptions({
      queryKey: [...lifeQueries.all(slug), "stage"],
      queryFn: ({ signal }) => contentOf(api.GET("/api/v1/communities/{community}/stage", at(slug, signal))),
    }),

  decisions: (slug: string) =>
    infiniteQueryOptions({
      queryKey: [...lifeQueries.all(slug), "decisions"],
      queryFn: ({ pageParam, signal }) =>
        contentOf(api.GET("/api/v1/communities/{community}/stage/decisions", pageOf(slug, pageParam, signal))),
      initialPageParam: "",
      getNextPageParam: nextCursor,
    }),

  mergers: (slug: string) =>
    infiniteQueryOptions({
      queryKey: [...lifeQueries.all(slug), "mergers"],
      queryFn: ({ pageParam, signal }) =>
        contentOf(api.GET("/api/v1/communities/{community}/mergers", pageOf(slug, pageParam, signal))),
      initialPageParam: "",
      getNextPageParam: nextCursor,
    }),

  preview: (slug: string, into: string) =>
    queryOptions({
      queryKey: [...lifeQueries.all(slug), "preview", into],
      queryFn: ({ signal }) =>
        contentOf(
          api.GET("/api/v1/communities/{community}/merger", {
            signal,
            params: { path: { community: slug }, query: { into } },
          }),
        ),
      enabled: into !== "",
    }),

  history: (slug: string) =>
    infiniteQueryOptions({
      queryKey: [...lifeQueries.all(slug), "history"],
      queryFn: ({ pageParam, signal }) =>
        contentOf(api.GET("/api/v1/communities/{community}/history", pageOf(slug, pageParam, signal))),
      initialPageParam: "",
      getNextPageParam: nextCursor,
    }),

  /** Communities at work whose name or subject has these words. */
  candidates: (q: string) =>
    queryOptions({
      queryKey: ["life", "candidates", q],
      queryFn: ({ signal }) =>
        contentOf(api.GET("/api/v1/communities", { signal, params: { query: { q, limit: 6, status: ["ACTIVE"] } } })),
      enabled: q.trim().length > 1,
    }),
};

export const decideStage = (slug: string, stage: Stage, reason: string) =>
  contentOf(
    api.PUT("/api/v1/communities/{community}/stage", { ...at(slug), body: { stage, ...(reason && { reason }) } }),
  );

export const pause = (slug: string, until: string, note: string) =>
  done(api.PUT("/api/v1/communities/{community}/pause", { ...at(slug), body: { until, ...(note && { note }) } }));

export const resume = (slug: string) => done(api.DELETE("/api/v1/communities/{community}/pause", at(slug)));

export const close = (slug: string, body: Closure) =>
  done(api.PUT("/api/v1/communities/{community}/closure", { ...at(slug), body }));

export const reopen = (slug: string, lead: boolean) =>
  done(
    api.DELETE("/api/v1/communities/{community}/closure", {
      params: { path: { community: slug }, query: { ...(lead && { lead }) } },
    }),
  );

export const merge = (slug: string, body: Schemas["NewMerger"]) =>
  contentOf(api.PUT("/api/v1/communities/{community}/merger", { ...at(slug), body }));

const one = (community: string, id: string) => ({ params: { path: { community, id } } });

export const acceptMerger = (slug: string, id: string) =>
  contentOf(api.PUT("/api/v1/communities/{community}/mergers/{id}/acceptance", one(slug, id)));

export const refuseMerger = (slug: string, id: string, reason: string) =>
  contentOf(api.PUT("/api/v1/communities/{community}/mergers/{id}/refusal", { ...one(slug, id), body: { reason } }));
