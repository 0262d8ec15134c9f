import type { Schemas } from "@/api/client";
import { KINDS } from "./kinds";
import type { Kind } from "./model";

export const SORTS = ["-lastActivityAt", "-createdAt", "-helpfulCount"] as const;
export const STATES = [
  "OPEN",
  "UNANSWERED",
  "UNSOLVED",
  "CLOSED",
] as const satisfies readonly Schemas["DiscussionFilterState"][];

/** Which discussions are listed, as it stands in the address. */
export type DiscussionsSearch = {
  kind?: Kind;
  tag?: string;
  state?: (typeof STATES)[number];
  /** "me", or the id of a person. */
  author?: string;
  unread?: true;
  sort?: (typeof SORTS)[number];
};

/** The same while it is being changed: undefined takes a filter away. */
export type LooseSearch = { [Key in keyof DiscussionsSearch]?: DiscussionsSearch[Key] | undefined };

/** Reads an address somebody may have typed: what does not fit is left out. */
export function validateSearch(raw: Record<string, unknown>): DiscussionsSearch {
  const kind = KINDS.find((each) => each === raw.kind);
  const state = STATES.find((each) => each === raw.state);
  const sort = SORTS.find((each) => each === raw.sort && each !== SORTS[0]);
  const tag = text(raw.tag)?.slice(0, 30);
  const author = text(raw.author);
  return {
    ...(kind && { kind }),
    ...(tag && { tag }),
    ...(state && { state }),
    ...(author && { author }),
    ...(raw.unread === true && { unread: true }),
    ...(sort && { sort }),
  };
}

/** A word that looks like a number arrives as one. */
function text(value: unknown): string | undefined {
  const words = typeof value === "number" ? String(value) : value;
  return typeof words === "string" && words.trim() !== "" ? words : undefined;
}

export const narrows = (search: DiscussionsSearch): boolean => Object.keys(search).some((key) => key !== "sort");

export type NewSearch = { kind?: Kind };

/** On the way to a new discussion: what kind it will be. */
export function validateNewSearch(raw: Record<string, unknown>): NewSearch {
  const kind = KINDS.find((each) => each === raw.kind);
  return kind ? { kind } : {};
}
