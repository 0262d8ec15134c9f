import type { ComponentType } from "react";
import type { Schemas } from "@/api/client";

export type Community = Schemas["Community"];
export type CommunityRef = Schemas["CommunityRef"];
export type FeedItem = Schemas["FeedItem"];
export type MyCommunity = Schemas["Belonging"];

/** How a community is drawn; given by the route, because features do not know each other. */
export type Emblem = ComponentType<{ community: CommunityRef; size?: "md" | "lg" }>;

export type PartOfDay = "morning" | "day" | "evening";

export function partOfDay(hour: number): PartOfDay {
  if (hour >= 5 && hour < 11) return "morning";
  return hour >= 11 && hour < 18 ? "day" : "evening";
}

/** How a friend would say it; a single name is used whole. */
export const firstName = (name: string) => name.trim().split(/\s+/)[0] ?? name;

/** One community to look at today: a living one that I could enter, another one tomorrow. */
export function suggestionFor(communities: readonly Community[], now: number): Community | undefined {
  const open = communities.filter(({ myMembership, can, status }) => {
    return !myMembership && status === "ACTIVE" && (can.join || can.ask);
  });
  const day = Math.floor(now / 86_400_000);
  return open[day % Math.max(1, Math.min(open.length, 7))];
}
