import type { Accent, Community, SettingsPatch } from "./model";

export const settingsFields = [
  "name",
  "tagline",
  "domainStatement",
  "forWhom",
  "inScope",
  "outOfScope",
  "tags",
  "emoji",
  "accent",
  "timeZone",
  "locale",
  "slug",
  "guestQuestions",
] as const;
export type SettingsField = (typeof settingsFields)[number];

/** These may be empty; the others may not. */
const EMPTY_IS_FINE: readonly SettingsField[] = ["tagline", "inScope", "outOfScope", "emoji"];

export type SettingsDraft = Record<Exclude<SettingsField, "tags" | "accent" | "guestQuestions">, string> & {
  guestQuestions: boolean;
  tags: string[];
  accent: Accent | undefined;
};

export const draftOf = (community: Community): SettingsDraft => ({
  name: community.name,
  tagline: community.tagline ?? "",
  domainStatement: community.domainStatement ?? "",
  forWhom: community.forWhom ?? "",
  inScope: community.inScope ?? "",
  outOfScope: community.outOfScope ?? "",
  tags: community.tags ?? [],
  emoji: community.emoji ?? "",
  accent: community.accent,
  timeZone: community.timeZone ?? "UTC",
  locale: community.locale ?? "en",
  slug: community.slug,
  guestQuestions: community.guestQuestions ?? false,
});

const plain = (value: SettingsDraft[SettingsField]) => (typeof value === "string" ? value.trim() : (value ?? ""));

const same = (a: SettingsDraft, b: SettingsDraft, field: SettingsField) =>
  JSON.stringify(plain(a[field])) === JSON.stringify(plain(b[field]));

/** Only what differs from the base, so that a change never undoes somebody's other change. Emptied means null. */
export function patchOf(base: SettingsDraft, draft: SettingsDraft): SettingsPatch {
  const changed = settingsFields.filter((field) => !same(base, draft, field));
  return Object.fromEntries(
    changed.map((field) => {
      const value = plain(draft[field]);
      return [field, value === "" && EMPTY_IS_FINE.includes(field) ? null : value];
    }),
  );
}

export type Rebased = { draft: SettingsDraft; theirs: Partial<SettingsDraft> };

/**
 * Another leader, or I in another window, saved first. What I did not touch follows the newer version; where both changed
 * the same field, what I typed stays and theirs is shown beside it.
 */
export function rebase(base: SettingsDraft, draft: SettingsDraft, newer: SettingsDraft): Rebased {
  const mine = settingsFields.filter((field) => !same(base, draft, field));
  const clashes = mine.filter((field) => !same(newer, base, field) && !same(newer, draft, field));
  return { draft: { ...newer, ...pick(draft, mine) }, theirs: pick(newer, clashes) };
}

const pick = (from: SettingsDraft, fields: readonly SettingsField[]): Partial<SettingsDraft> =>
  Object.fromEntries(fields.map((field) => [field, from[field]]));
