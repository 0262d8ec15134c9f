import { queryOptions } from "@tanstack/react-query";
import { api, contentOf, done } from "@/api/client";
import { isProblem } from "@/api/problem";
import type { Duty } from "./model";

/** The most that one answer holds; no community has more leaders, duties or hand-overs at a time. */
const ALL = 100;

const at = (community: string, signal: AbortSignal | null = null) => ({ signal, params: { path: { community } } });
const all = (community: string, signal: AbortSignal) => ({
  signal,
  params: { path: { community }, query: { limit: ALL } },
});
const one = (community: string, id: string) => ({ params: { path: { community, id } } });

export const leadershipQueries = {
  /** The prefix of all keys below. */
  all: () => ["leadership"] as const,

  roles: (slug: string) =>
    queryOptions({
      queryKey: [...leadershipQueries.all(), "roles", slug],
      queryFn: ({ signal }) => contentOf(api.GET("/api/v1/communities/{community}/roles", all(slug, signal))),
    }),

  offers: (slug: string) =>
    queryOptions({
      queryKey: [...leadershipQueries.all(), "offers", slug],
      queryFn: ({ signal }) => contentOf(api.GET("/api/v1/communities/{community}/role-offers", all(slug, signal))),
    }),

  duties: (slug: string) =>
    queryOptions({
      queryKey: [...leadershipQueries.all(), "duties", slug],
      queryFn: ({ signal }) =>
        contentOf(api.GET("/api/v1/communities/{community}/responsibilities", all(slug, signal))),
    }),

  handovers: (slug: string) =>
    queryOptions({
      queryKey: [...leadershipQueries.all(), "handovers", slug],
      queryFn: ({ signal }) => contentOf(api.GET("/api/v1/communities/{community}/handovers", all(slug, signal))),
    }),

  newcomers: (slug: string) =>
    queryOptions({
      queryKey: [...leadershipQueries.all(), "newcomers", slug],
      queryFn: ({ signal }) => contentOf(api.GET("/api/v1/communities/{community}/newcomers", all(slug, signal))),
    }),

  /** Null for whoever belongs for longer. */
  firstSteps: (slug: string) =>
    queryOptions({
      queryKey: [...leadershipQueries.all(), "first-steps", slug],
      queryFn: ({ signal }) =>
        contentOf(api.GET("/api/v1/communities/{community}/first-steps", at(slug, signal))).catch(nullWhenNone),
    }),

  myOffers: () =>
    queryOptions({
      queryKey: [...leadershipQueries.all(), "my-offers"],
      queryFn: ({ signal }) => contentOf(api.GET("/api/v1/me/role-offers", { signal })),
    }),

  myDuties: () =>
    queryOptions({
      queryKey: [...leadershipQueries.all(), "my-duties"],
      queryFn: ({ signal }) => contentOf(api.GET("/api/v1/me/responsibilities", { signal })),
    }),

  deactivation: (person: string) =>
    queryOptions({
      queryKey: [...leadershipQueries.all(), "deactivation", person],
      queryFn: ({ signal }) =>
        contentOf(api.GET("/api/v1/people/{person}/deactivation", { signal, params: { path: { person } } })),
    }),
};

function nullWhenNone(error: unknown): null {
  if (isProblem(error) && (error.status === 404 || error.status === 403)) return null;
  throw error;
}

type NewOffer = { person: string; role: "LEADER" | "FACILITATOR"; message: string };
type NewDuty = { person: string | undefined; kind: Duty; message: string };

const said = (message: string) => (message.trim() ? { message: message.trim() } : {});

export const leadership = {
  offer: (community: string, { person, role, message }: NewOffer) =>
    contentOf(
      api.POST("/api/v1/communities/{community}/role-offers", {
        ...at(community),
        body: { person, role, ...said(message) },
      }),
    ),
  acceptRole: (community: string, id: string) =>
    contentOf(api.PUT("/api/v1/communities/{community}/role-offers/{id}/acceptance", one(community, id))),
  endOffer: (community: string, id: string) =>
    done(api.DELETE("/api/v1/communities/{community}/role-offers/{id}", one(community, id))),

  renew: (community: string, person: string) =>
    contentOf(
      api.PUT("/api/v1/communities/{community}/roles/{holder}/term", {
        params: { path: { community, holder: person } },
      }),
    ),
  endRole: (community: string, person: string, reason: string) =>
    done(
      api.PUT("/api/v1/communities/{community}/roles/{holder}/ending", {
        params: { path: { community, holder: person } },
        body: { reason },
      }),
    ),
  stepDown: (community: string) => done(api.DELETE("/api/v1/communities/{community}/role", at(community))),

  handOver: (community: string, to: string, note: string) =>
    contentOf(
      api.POST("/api/v1/communities/{community}/handovers", {
        ...at(community),
        body: { to, ...(note.trim() && { note: note.trim() }) },
      }),
    ),
  acceptHandover: (community: string, id: string) =>
    contentOf(api.PUT("/api/v1/communities/{community}/handovers/{id}/acceptance", one(community, id))),
  completeHandover: (community: string, id: string) =>
    contentOf(api.PUT("/api/v1/communities/{community}/handovers/{id}/completion", one(community, id))),
  cancelHandover: (community: string, id: string) =>
    done(api.DELETE("/api/v1/communities/{community}/handovers/{id}", one(community, id))),

  proposeDuty: (community: string, { person, kind, message }: NewDuty) =>
    contentOf(
      api.POST("/api/v1/communities/{community}/responsibilities", {
        ...at(community),
        body: { kind, ...(person && { person }), ...said(message) },
      }),
    ),
  acceptDuty: (community: string, id: string) =>
    contentOf(api.PUT("/api/v1/communities/{community}/responsibilities/{id}/acceptance", one(community, id))),
  endDuty: (community: string, id: string) =>
    done(api.DELETE("/api/v1/communities/{community}/responsibilities/{id}", one(community, id))),

  greet: (community: string, id: string) =>
    contentOf(api.PUT("/api/v1/communities/{community}/newcomers/{id}/greeting", one(community, id))),
  readCharter: (community: string) =>
    contentOf(api.PUT("/api/v1/communities/{community}/first-steps/charter-reading", at(community))),
  dismissSteps: (community: string) =>
    contentOf(api.PUT("/api/v1/communities/{community}/first-steps/dismissal", at(community))),
  bringBackSteps: (community: string) =>
    done(api.DELETE("/api/v1/communities/{community}/first-steps/dismissal", at(community))),

  deactivate: (person: string, reason: string) =>
    contentOf(api.PUT("/api/v1/people/{person}/deactivation", { params: { path: { person } }, body: { reason } })),
  reactivate: (person: string) =>
    done(api.DELETE("/api/v1/people/{person}/deactivation", { params: { path: { person } } })),
};
