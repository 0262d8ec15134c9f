import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, contentOf, done, type Schemas, taggedContentOf } from "@/api/client";

const PAGE = 25;

const nextCursor = ({ page }: { page: { next?: string } }) => page.next;
const paged = (cursor: string) => ({ limit: PAGE, ...(cursor && { cursor }) });

export const admissionQueries = {
  /** Everything about how people come in; the prefix of all keys below. */
  all: () => ["admission"] as const,

  questions: (community: string) =>
    queryOptions({
      queryKey: [...admissionQueries.all(), "questions", community],
      queryFn: ({ signal }) =>
        taggedContentOf(
          api.GET("/api/v1/communities/{community}/join-questions", { signal, params: { path: { community } } }),
        ),
    }),

  requests: (community: string) =>
    infiniteQueryOptions({
      queryKey: [...admissionQueries.all(), "requests", community],
      queryFn: ({ pageParam, signal }) =>
        contentOf(
          api.GET("/api/v1/communities/{community}/requests", {
            signal,
            params: { path: { community }, query: paged(pageParam) },
          }),
        ),
      initialPageParam: "",
      getNextPageParam: nextCursor,
    }),

  invitations: (community: string) =>
    infiniteQueryOptions({
      queryKey: [...admissionQueries.all(), "invitations", community],
      queryFn: ({ pageParam, signal }) =>
        contentOf(
          api.GET("/api/v1/communities/{community}/invitations", {
            signal,
            params: { path: { community }, query: paged(pageParam) },
          }),
        ),
      initialPageParam: "",
      getNextPageParam: nextCursor,
    }),

  links: (community: string) =>
    infiniteQueryOptions({
      queryKey: [...admissionQueries.all(), "links", community],
      queryFn: ({ pageParam, signal }) =>
        contentOf(
          api.GET("/api/v1/communities/{community}/invitation-links", {
            signal,
            params: { path: { community }, query: paged(pageParam) },
          }),
        ),
      initialPageParam: "",
      getNextPageParam: nextCursor,
    }),

  /** What an invitation link leads to. */
  preview: (secret: string) =>
    queryOptions({
      queryKey: [...admissionQueries.all(), "preview", secret],
      queryFn: ({ signal }) =>
        contentOf(api.GET("/api/v1/invitation-links/{secret}", { signal, params: { path: { secret } } })),
      retry: false,
    }),

  removals: () =>
    infiniteQueryOptions({
      queryKey: [...admissionQueries.all(), "removals"],
      queryFn: ({ pageParam, signal }) =>
        contentOf(api.GET("/api/v1/me/removals", { signal, params: { query: paged(pageParam) } })),
      initialPageParam: "",
      getNextPageParam: nextCursor,
    }),
};

export const saveQuestions = (community: string, questions: string[], etag: string) =>
  taggedContentOf(
    api.PUT("/api/v1/communities/{community}/join-questions", {
      params: { path: { community }, header: { "If-Match": etag } },
      body: { questions },
    }),
  );

export const decideRequest = (community: string, id: string, body: Schemas["RequestDecision"]) =>
  contentOf(
    api.PUT("/api/v1/communities/{community}/requests/{id}/decision", { params: { path: { community, id } }, body }),
  );

export const invite = (community: string, rows: string[], key: string) =>
  contentOf(
    api.POST("/api/v1/communities/{community}/invitations", {
      params: { path: { community }, header: { "Idempotency-Key": key } },
      body: { rows },
    }),
  );

export const withdrawInvitation = (community: string, id: string) =>
  done(api.DELETE("/api/v1/communities/{community}/invitations/{id}", { params: { path: { community, id } } }));

export const createLink = (community: string, body: Schemas["NewInvitationLink"], key: string) =>
  contentOf(
    api.POST("/api/v1/communities/{community}/invitation-links", {
      params: { path: { community }, header: { "Idempotency-Key": key } },
      body,
    }),
  );

export const revokeLink = (community: string, id: string) =>
  done(api.DELETE("/api/v1/communities/{community}/invitation-links/{id}", { params: { path: { community, id } } }));

export const applyLink = (secret: string) =>
  contentOf(api.PUT("/api/v1/invitation-links/{secret}/use", { params: { path: { secret } } }));

export const appeal = (id: string, text: string) =>
  contentOf(api.PUT("/api/v1/me/removals/{id}/appeal", { params: { path: { id } }, body: { text } }));
