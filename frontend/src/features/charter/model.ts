import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Schemas } from "@/api/client";

export type Community = Pick<Schemas["Community"], "slug" | "name" | "memberCount" | "can">;
export type Charter = Schemas["Charter"];
export type CharterText = Schemas["CharterText"];
export type CharterComment = Schemas["CharterComment"];
export type Section = Schemas["CharterSection"];
export type SectionField = Exclude<keyof CharterText, "reviewOn">;

type SectionWords = { section: Section; field: SectionField; title: MessageDescriptor; most: number };

/** What a charter consists of, in reading order. */
export const SECTIONS: readonly SectionWords[] = [
  { section: "PURPOSE", field: "purpose", title: msg`What we are here for`, most: 1000 },
  { section: "FOR_WHOM", field: "forWhom", title: msg`Who it is for`, most: 600 },
  { section: "IN_SCOPE", field: "inScope", title: msg`Belongs here`, most: 2000 },
  { section: "OUT_OF_SCOPE", field: "outOfScope", title: msg`Does not belong here`, most: 2000 },
  { section: "NORMS", field: "norms", title: msg`How we treat each other`, most: 4000 },
  { section: "RHYTHM", field: "rhythm", title: msg`When we meet`, most: 1000 },
  { section: "DECISIONS", field: "decisions", title: msg`How we decide`, most: 2000 },
];

/** What somebody types: every field is there, empty where it says nothing. */
export type DraftForm = Record<keyof CharterText, string>;

export function formOf(charter: Charter): DraftForm {
  const { purpose = "", forWhom, inScope = "", outOfScope = "", norms = "", rhythm = "", decisions = "" } = charter;
  return { purpose, forWhom, inScope, outOfScope, norms, rhythm, decisions, reviewOn: charter.reviewOn ?? "" };
}

/** What is sent: empty fields are left out. */
export function textOf(form: DraftForm): CharterText {
  const said = Object.entries(form).filter(([, value]) => value.trim() !== "");
  return { ...Object.fromEntries(said), forWhom: form.forWhom };
}

export const sameText = (a: DraftForm, b: DraftForm) =>
  Object.entries(a).every(([field, value]) => b[field as keyof DraftForm] === value);

/** Whether a version says anything beside whom it is for. */
export const isBare = (charter: Charter) =>
  SECTIONS.every(({ field }) => field === "forWhom" || charter[field] === undefined);

export function isOverdue(reviewOn: string | undefined, today = new Date()): boolean {
  return reviewOn !== undefined && new Date(`${reviewOn}T23:59:59`) < today;
}

/** A day as the date field writes it. */
export function dayFrom(today: Date, days: number): string {
  const day = new Date(today);
  day.setDate(day.getDate() + days);
  return `${day.getFullYear()}-${`${day.getMonth() + 1}`.padStart(2, "0")}-${`${day.getDate()}`.padStart(2, "0")}`;
}
