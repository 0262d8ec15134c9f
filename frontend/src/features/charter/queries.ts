import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, contentOf, done, type Schemas, taggedContentOf } from "@/api/client";
import type { CharterText, Section } from "./model";

const in_ = (community: string) => ({ path: { community } });
const at = (community: string, number: number) => ({ path: { community, number: `${number}` } });

const charters = (slug: string) => ["charter", slug] as const;

export const charterQueries = {
  /** Everything about one community's charter; the prefix of the keys below. */
  all: charters,

  inForce: (slug: string) =>
    queryOptions({
      queryKey: [...charters(slug), "in-force"],
      queryFn: ({ signal }) =>
        contentOf(api.GET("/api/v1/communities/{community}/charter", { signal, params: in_(slug) })),
    }),

  draft: (slug: string) =>
    queryOptions({
      queryKey: [...charters(slug), "draft"],
      queryFn: ({ signal }) =>
        taggedContentOf(api.GET("/api/v1/communities/{community}/charter/draft", { signal, params: in_(slug) })),
    }),

  history: (slug: string) =>
    infiniteQueryOptions({
      queryKey: [...charters(slug), "history"],
      queryFn: ({ pageParam, signal }) =>
        contentOf(
          api.GET("/api/v1/communities/{community}/charters", {
            signal,
            params: { ...in_(slug), query: { limit: 20, ...(pageParam && { cursor: pageParam }) } },
          }),
        ),
      initialPageParam: "",
      getNextPageParam: ({ page }) => page.next,
    }),

  version: (slug: string, number: number) =>
    queryOptions({
      queryKey: [...charters(slug), "version", number],
      queryFn: ({ signal }) =>
        taggedContentOf(
          api.GET("/api/v1/communities/{community}/charters/{number}", { signal, params: at(slug, number) }),
        ),
    }),

  difference: (slug: string, number: number) =>
    queryOptions({
      queryKey: [...charters(slug), "difference", number],
      queryFn: ({ signal }) =>
        contentOf(
          api.GET("/api/v1/communities/{community}/charters/{number}/difference", {
            signal,
            params: at(slug, number),
          }),
        ),
    }),

  /** All that was said, at most a hundred: more than that nobody reads on one page. */
  comments: (slug: string, number: number) =>
    queryOptions({
      queryKey: [...charters(slug), "comments", number],
      queryFn: ({ signal }) =>
        contentOf(
          api.GET("/api/v1/communities/{community}/charters/{number}/comments", {
            signal,
            params: { ...at(slug, number), query: { limit: 100 } },
          }),
        ),
    }),
};

export const saveDraft = (slug: string, body: CharterText, etag: string) =>
  taggedContentOf(
    api.PUT("/api/v1/communities/{community}/charter/draft", {
      params: { ...in_(slug), header: { "If-Match": etag } },
      body,
    }),
  );

export const discardDraft = (slug: string, etag: string) =>
  done(
    api.DELETE("/api/v1/communities/{community}/charter/draft", {
      params: { ...in_(slug), header: { "If-Match": etag } },
    }),
  );

export const openConsultation = (slug: string, number: number, until: string) =>
  contentOf(
    api.PUT("/api/v1/communities/{community}/charters/{number}/consultation", {
      params: at(slug, number),
      body: { until },
    }),
  );

export const endConsultation = (slug: string, number: number) =>
  contentOf(api.DELETE("/api/v1/communities/{community}/charters/{number}/consultation", { params: at(slug, number) }));

export const say = (slug: string, number: number, body: { section: Section; text: string; objection: boolean }) =>
  contentOf(api.POST("/api/v1/communities/{community}/charters/{number}/comments", { params: at(slug, number), body }));

export const answer = (slug: string, number: number, id: string, text: string) =>
  contentOf(
    api.PUT("/api/v1/communities/{community}/charters/{number}/comments/{id}/answer", {
      params: { path: { ...at(slug, number).path, id } },
      body: { text },
    }),
  );

export const withdraw = (slug: string, number: number, id: string) =>
  contentOf(
    api.PUT("/api/v1/communities/{community}/charters/{number}/comments/{id}/withdrawal", {
      params: { path: { ...at(slug, number).path, id } },
    }),
  );

export const ratify = (slug: string, number: number, body: Schemas["Ratification"], etag: string) =>
  contentOf(
    api.PUT("/api/v1/communities/{community}/charters/{number}/ratification", {
      params: { ...at(slug, number), header: { "If-Match": etag } },
      body,
    }),
  );

export const accept = (slug: string, number: number) =>
  contentOf(api.PUT("/api/v1/communities/{community}/charters/{number}/acceptance", { params: at(slug, number) }));
