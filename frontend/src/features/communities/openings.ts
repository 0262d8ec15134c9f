import { queryOptions } from "@tanstack/react-query";
import { api, contentOf, done, type Schemas } from "@/api/client";

export type Opening = Schemas["Opening"];

/** The newest openings of a community; the leaders are told of what is recent. */
export const openingsQuery = (community: string) =>
  queryOptions({
    queryKey: ["communities", "openings", community],
    queryFn: ({ signal }) =>
      contentOf(
        api.GET("/api/v1/communities/{community}/openings", {
          signal,
          params: { path: { community }, query: { limit: 25 } },
        }),
      ),
  });

export const openCommunity = (community: string, reason: string) =>
  contentOf(
    api.POST("/api/v1/communities/{community}/openings", { params: { path: { community } }, body: { reason } }),
  );

export const closeOpening = (community: string, opening: string) =>
  done(api.DELETE("/api/v1/communities/{community}/openings/{opening}", { params: { path: { community, opening } } }));

const WEEK = 7 * 86_400_000;

/** Told for a week, so that a leader who was away learns of it, too. */
export const isRecent = ({ openedAt }: Opening, now: number) => now - Date.parse(openedAt) < WEEK;

export const isOpen = ({ endsAt, closedAt }: Pick<Opening, "endsAt" | "closedAt">, now: number) =>
  !closedAt && Date.parse(endsAt) > now;
