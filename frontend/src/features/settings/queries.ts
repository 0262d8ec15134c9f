import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, contentOf, done, mergePatch, type Schemas, taggedContentOf } from "@/api/client";

type PersonPatch = Schemas["Profile"];
type NewToken = Schemas["NewAccessToken"];

const me = { path: { person: "me" } } as const;

/** My profile with its version, so that a change can say what it is based on. */
export const profileQuery = queryOptions({
  queryKey: ["people", "me", "profile"],
  queryFn: ({ signal }) => taggedContentOf(api.GET("/api/v1/people/{person}", { signal, params: me })),
});

export const saveProfile = (body: PersonPatch, etag: string) =>
  taggedContentOf(
    api.PATCH("/api/v1/people/{person}", {
      params: { ...me, header: { "If-Match": etag } },
      headers: mergePatch,
      body,
    }),
  );

export const tokensQuery = infiniteQueryOptions({
  queryKey: ["tokens"],
  queryFn: ({ pageParam, signal }) =>
    contentOf(
      api.GET("/api/v1/tokens", { signal, params: { query: { limit: 25, ...(pageParam && { cursor: pageParam }) } } }),
    ),
  initialPageParam: "",
  getNextPageParam: ({ page }) => page.next,
});

export const createToken = (body: NewToken, key: string) =>
  contentOf(api.POST("/api/v1/tokens", { body, params: { header: { "Idempotency-Key": key } } }));

export const revokeToken = (id: string) => done(api.DELETE("/api/v1/tokens/{id}", { params: { path: { id } } }));
