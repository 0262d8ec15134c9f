import type { components } from "@/api/schema";

type Role = components["schemas"]["Role"];

export const MEMBER_SORTS = ["role", "name", "-since"] as const;
export type MemberSort = (typeof MEMBER_SORTS)[number];

/** Whom the directory of a community shows, as it stands in the address. */
export type MembersSearch = {
  q?: string;
  role?: Role;
  orgUnit?: string;
  location?: string;
  newcomer?: true;
  sort?: MemberSort;
};

/** The same while it is being changed: undefined takes a filter away. */
export type LooseMembersSearch = { [Key in keyof MembersSearch]?: MembersSearch[Key] | undefined };

const ROLES: readonly Role[] = ["LEADER", "FACILITATOR", "MEMBER"];

/** Reads an address somebody may have typed: what does not fit is left out. */
export function validateMembersSearch(raw: Record<string, unknown>): MembersSearch {
  const q = text(raw.q)?.slice(0, 100);
  const role = ROLES.find((each) => each === raw.role);
  const orgUnit = text(raw.orgUnit);
  const location = text(raw.location);
  const sort = MEMBER_SORTS.find((each) => each === raw.sort && each !== MEMBER_SORTS[0]);
  return {
    ...(q && { q }),
    ...(role && { role }),
    ...(orgUnit && { orgUnit }),
    ...(location && { location }),
    ...(raw.newcomer === true && { newcomer: true }),
    ...(sort && { sort }),
  };
}

/** A search that looks like a number arrives as one. */
function text(value: unknown): string | undefined {
  const words = typeof value === "number" ? String(value) : value;
  return typeof words === "string" && words.trim() !== "" ? words : undefined;
}

export const narrows = (search: MembersSearch): boolean => Object.keys(search).some((key) => key !== "sort");
