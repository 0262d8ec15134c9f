import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Schemas } from "@/api/client";

export type StageEvidence = Schemas["StageEvidence"];
export type Transition = Schemas["StageTransition"];
export type Criterion = Schemas["Criterion"];
export type StageDecision = Schemas["StageDecision"];
export type Stage = Schemas["Stage"];
export type Closure = Schemas["NewClosure"];
export type ClosingPoint = Schemas["ClosingPoint"];
export type ClosingAnswer = Schemas["ClosingAnswer"];
export type Merger = Schemas["Merger"];
export type HistoryEntry = Schemas["HistoryEntry"];
export type Named = { slug: string; name: string };

/** Words for a value of an open enumeration: one we do not know yet has none. */
type Words = Partial<Record<string, MessageDescriptor>>;

export const stageWords: Words = {
  POTENTIAL: msg`Just starting`,
  COALESCING: msg`Taking shape`,
  MATURING: msg`Growing`,
  STEWARDSHIP: msg`Well established`,
  TRANSFORMATION: msg`Finding a new form`,
};

/** What being there means, for those who decide on it. */
export const stageMeaning: Words = {
  POTENTIAL: msg`People with the same interest find each other.`,
  COALESCING: msg`They meet, find out what each of them brings, and learn to trust one another.`,
  MATURING: msg`They know what they are about, take in others and build something that lasts.`,
  STEWARDSHIP: msg`They keep their craft fresh, and the community carries on whoever leads it.`,
  TRANSFORMATION: msg`What it was about has changed. They look for a new form, or for a good end.`,
};

export const pointWords: Record<ClosingPoint, { label: MessageDescriptor; hint: MessageDescriptor }> = {
  REQUESTS: { label: msg`Everyone who waits for an answer`, hint: msg`Open requests and invitations end now.` },
  GOALS: { label: msg`Open goals`, hint: msg`Achieved, handed on or dropped.` },
  KNOWLEDGE: { label: msg`What you know`, hint: msg`It has a place where people find it.` },
  QUESTIONS: { label: msg`Questions that come later`, hint: msg`Somebody answers them.` },
  MEETINGS: { label: msg`Meetings in calendars`, hint: msg`They are cancelled.` },
  FAREWELL: { label: msg`Farewell`, hint: msg`Members have heard why, and were thanked.` },
};

export const POINTS = Object.keys(pointWords) as ClosingPoint[];

export type Draft = Partial<Record<ClosingPoint, { outcome: ClosingAnswer["outcome"] | ""; note: string }>>;

/** The checklist as the service takes it; points without an answer are left out. */
export function answersOf(draft: Draft): ClosingAnswer[] {
  return POINTS.flatMap((point) => {
    const { outcome = "", note = "" } = draft[point] ?? {};
    if (outcome === "") return [];
    return [{ point, outcome, ...(note.trim() && { note: note.trim() }) }];
  });
}

/** What still has to be said about a point before the community can close. */
export function lacks(draft: Draft, point: ClosingPoint): "answer" | "reason" | undefined {
  const { outcome = "", note = "" } = draft[point] ?? {};
  if (outcome === "") return "answer";
  return outcome === "NOT_NEEDED" && note.trim() === "" ? "reason" : undefined;
}

/** How the evidence stands: what is met, what is not, and what nothing counts yet. */
export function tally(criteria: readonly Criterion[]): { met: number; open: number; unmeasured: number } {
  const met = criteria.filter((each) => each.met === true).length;
  const open = criteria.filter((each) => each.met === false).length;
  return { met, open, unmeasured: criteria.length - met - open };
}

/** A day some days from today, as the date field writes it. */
export function dayFrom(today: Date, days: number): string {
  return new Date(Date.UTC(today.getFullYear(), today.getMonth(), today.getDate() + days)).toISOString().slice(0, 10);
}
