import { queryOptions } from "@tanstack/react-query";
import { api, contentOf, type Schemas } from "@/api/client";

export type Proposal = Schemas["Proposal"];
export type Interest = Schemas["Interest"];
export type InterestKind = Schemas["InterestKind"];
export type NewInterest = Schemas["NewInterest"];

/** As many as are shown; a proposal that has more has long come alive. */
const MOST = 50;

const at = (community: string, signal: AbortSignal | null = null) => ({ signal, params: { path: { community } } });

export const proposalsQueries = {
  /** Below the key of all communities: what changes one of them changes its proposal. */
  of: (id: string) => ["communities", "proposal", id] as const,

  state: (id: string) =>
    queryOptions({
      queryKey: [...proposalsQueries.of(id), "state"],
      queryFn: ({ signal }): Promise<Proposal> =>
        contentOf(api.GET("/api/v1/communities/{community}/proposal", at(id, signal))),
    }),

  interested: (id: string) =>
    queryOptions({
      queryKey: [...proposalsQueries.of(id), "interested"],
      queryFn: async ({ signal }): Promise<Interest[]> => {
        const params = { path: { community: id }, query: { limit: MOST } };
        return (await contentOf(api.GET("/api/v1/communities/{community}/interest", { signal, params }))).items;
      },
    }),
};

export const showInterest = (id: string, body: NewInterest): Promise<Proposal> =>
  contentOf(api.PUT("/api/v1/communities/{community}/interest", { ...at(id), body }));

export const withdrawInterest = (id: string): Promise<Proposal> =>
  contentOf(api.DELETE("/api/v1/communities/{community}/interest", at(id)));

export const activate = (id: string): Promise<Proposal> =>
  contentOf(api.PUT("/api/v1/communities/{community}/activation", at(id)));

export const withdrawProposal = (id: string, reason: string): Promise<Proposal> =>
  contentOf(api.PUT("/api/v1/communities/{community}/withdrawal", { ...at(id), body: { reason } }));
