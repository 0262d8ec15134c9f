import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, contentOf, done, mergePatch, type Schemas, taggedContentOf } from "@/api/client";

const at = (community: string, id: string) => ({ path: { community, id } });

const goals = (slug: string) => ["goals", slug] as const;

export const goalsQueries = {
  /** Everything about one community's goals; the prefix of the keys below. */
  all: goals,

  list: (slug: string) =>
    infiniteQueryOptions({
      queryKey: [...goals(slug), "list"],
      queryFn: ({ pageParam, signal }) =>
        contentOf(
          api.GET("/api/v1/communities/{community}/goals", {
            signal,
            params: { path: { community: slug }, query: { limit: 50, ...(pageParam && { cursor: pageParam }) } },
          }),
        ),
      initialPageParam: "",
      getNextPageParam: ({ page }) => page.next,
    }),

  one: (slug: string, id: string) =>
    queryOptions({
      queryKey: [...goals(slug), "one", id],
      queryFn: ({ signal }) =>
        taggedContentOf(api.GET("/api/v1/communities/{community}/goals/{id}", { signal, params: at(slug, id) })),
    }),

  checkIns: (slug: string, id: string) =>
    infiniteQueryOptions({
      queryKey: [...goals(slug), "check-ins", id],
      queryFn: ({ pageParam, signal }) =>
        contentOf(
          api.GET("/api/v1/communities/{community}/goals/{id}/check-ins", {
            signal,
            params: { ...at(slug, id), query: { limit: 20, ...(pageParam && { cursor: pageParam }) } },
          }),
        ),
      initialPageParam: "",
      getNextPageParam: ({ page }) => page.next,
    }),
};

export const createGoal = (slug: string, body: Schemas["NewGoal"]) =>
  contentOf(api.POST("/api/v1/communities/{community}/goals", { params: { path: { community: slug } }, body }));

export const editGoal = (slug: string, id: string, body: Schemas["GoalText"], etag: string) =>
  taggedContentOf(
    api.PATCH("/api/v1/communities/{community}/goals/{id}", {
      params: { ...at(slug, id), header: { "If-Match": etag } },
      headers: mergePatch,
      body,
    }),
  );

export const closeGoal = (slug: string, id: string, body: Schemas["GoalClosure"]) =>
  contentOf(api.PUT("/api/v1/communities/{community}/goals/{id}/closure", { params: at(slug, id), body }));

export const reopenGoal = (slug: string, id: string) =>
  contentOf(api.DELETE("/api/v1/communities/{community}/goals/{id}/closure", { params: at(slug, id) }));

export const checkIn = (slug: string, id: string, body: Schemas["NewGoalCheckIn"]) =>
  contentOf(api.POST("/api/v1/communities/{community}/goals/{id}/check-ins", { params: at(slug, id), body }));

export const addEvidence = (slug: string, id: string, body: Schemas["NewGoalEvidence"]) =>
  contentOf(api.POST("/api/v1/communities/{community}/goals/{id}/evidence", { params: at(slug, id), body }));

export const removeEvidence = (slug: string, id: string, evidence: string) =>
  done(
    api.DELETE("/api/v1/communities/{community}/goals/{id}/evidence/{evidence}", {
      params: { path: { community: slug, id, evidence } },
    }),
  );
