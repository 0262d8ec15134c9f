import type { Joining, Visibility } from "./model";

export const SORTS = ["-memberCount", "-createdAt", "name"] as const;
export type Sort = (typeof SORTS)[number];

/** What is alive, and ideas that look for interest. */
export const STATUSES = ["ACTIVE", "PROPOSED"] as const;

/** What Discover shows, as it stands in the address. */
export type DiscoverSearch = {
  q?: string;
  tag?: string;
  joining?: Joining;
  visibility?: Visibility;
  status?: (typeof STATUSES)[number];
  sort?: Sort;
};

/** The same while it is being changed: undefined takes a filter away. */
export type LooseSearch = { [Key in keyof DiscoverSearch]?: DiscoverSearch[Key] | undefined };

const JOININGS: readonly Joining[] = ["OPEN", "REQUEST", "INVITE"];
const VISIBILITIES: readonly Visibility[] = ["PUBLIC", "RESTRICTED", "PRIVATE"];

/** Reads an address somebody may have typed: what does not fit is left out. */
export function validateDiscoverSearch(raw: Record<string, unknown>): DiscoverSearch {
  const q = text(raw.q)?.slice(0, 256);
  const tag = text(raw.tag);
  const joining = JOININGS.find((each) => each === raw.joining);
  const visibility = VISIBILITIES.find((each) => each === raw.visibility);
  const status = STATUSES.find((each) => each === raw.status);
  const sort = SORTS.find((each) => each === raw.sort && each !== SORTS[0]);
  return {
    ...(q && { q }),
    ...(tag && { tag }),
    ...(joining && { joining }),
    ...(visibility && { visibility }),
    ...(status && { status }),
    ...(sort && { sort }),
  };
}

/** A search that looks like a number arrives as one. */
function text(value: unknown): string | undefined {
  const words = typeof value === "number" ? String(value) : value;
  return typeof words === "string" && words.trim() !== "" ? words : undefined;
}

export function isFiltered(search: DiscoverSearch): boolean {
  return Object.keys(search).some((key) => key !== "sort");
}

export function withoutAbsent(search: LooseSearch): DiscoverSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}
