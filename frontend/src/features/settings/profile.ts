import type { Schemas } from "@/api/client";

export type Person = Schemas["Person"];
export type PersonPatch = Schemas["Profile"];

export const profileFields = ["name", "pronouns", "orgUnit", "jobFamily", "location", "timeZone", "about"] as const;
export type ProfileField = (typeof profileFields)[number];

/** What stands in the form; an absent value is an empty field. */
export type ProfileDraft = Record<ProfileField, string>;

export const draftOf = (person: Person): ProfileDraft => ({
  name: person.name,
  pronouns: person.pronouns ?? "",
  orgUnit: person.orgUnit ?? "",
  jobFamily: person.jobFamily ?? "",
  location: person.location ?? "",
  timeZone: person.timeZone,
  about: person.about ?? "",
});

/** Only what differs from the base, so that a change never undoes somebody's other change. Emptied means null. */
export function patchOf(base: ProfileDraft, draft: ProfileDraft): PersonPatch {
  const changed = profileFields.filter((field) => draft[field].trim() !== base[field]);
  return Object.fromEntries(changed.map((field) => [field, merged(field, draft[field].trim())]));
}

const merged = (field: ProfileField, value: string) =>
  value === "" && field !== "name" && field !== "timeZone" ? null : value;

export type Rebased = { draft: ProfileDraft; theirs: Partial<ProfileDraft> };

/**
 * Somebody, or I in another window, saved first. What I did not touch follows the newer version; where both changed the
 * same field, what I typed stays and theirs is shown beside it.
 */
export function rebase(base: ProfileDraft, draft: ProfileDraft, newer: ProfileDraft): Rebased {
  const mine = profileFields.filter((field) => draft[field].trim() !== base[field]);
  const clashes = mine.filter((field) => newer[field] !== base[field] && newer[field] !== draft[field].trim());
  return {
    draft: { ...newer, ...pick(draft, mine) },
    theirs: pick(newer, clashes),
  };
}

const pick = (from: ProfileDraft, fields: readonly ProfileField[]): Partial<ProfileDraft> =>
  Object.fromEntries(fields.map((field) => [field, from[field]]));
