import type { ComponentType } from "react";
import type { Schemas } from "@/api/client";
import { regional } from "@/ui/times";

export type Person = Schemas["Person"];
export type Belonging = Schemas["Belonging"];

/** How a community is drawn; given by the route, because features do not know each other. */
export type Emblem = ComponentType<{ community: Schemas["CommunityRef"]; size?: "md" | "lg" }>;

/** What the clock on their wall shows: worth knowing before one writes or calls. */
export function timeAt(timeZone: string, locale: string, now: number): string | undefined {
  try {
    return new Intl.DateTimeFormat(regional(locale), { timeZone, timeStyle: "short" }).format(now);
  } catch {
    // A zone that this browser does not know.
    return undefined;
  }
}

/** "Europe/Berlin" as one says it. */
export const placeOf = (timeZone: string) => timeZone.split("/").at(-1)?.replaceAll("_", " ") ?? timeZone;
