import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Schemas } from "@/api/client";
import type { IconName } from "@/ui/Icon";
import { KINDS } from "./kinds";

type Whole = Schemas["Community"];
/** The community around a discussion, as far as this viewer may see it. */
export type Community = Pick<Whole, "id" | "slug" | "name" | "can"> &
  Partial<Pick<Whole, "visibility" | "status" | "guestQuestions" | "tags">>;
export type Brief = Schemas["DiscussionInBrief"];
export type Discussion = Schemas["Discussion"];
export type Reply = Schemas["Reply"];
export type Kind = Schemas["DiscussionKind"];
export type Outcome = Schemas["DiscussionOutcome"];
export type Opening = Schemas["DiscussionOpening"];
export type ReplyType = Schemas["ReplyType"];
export type NewReply = Schemas["NewReply"];

/** Words for a value of an open enumeration: one we do not know yet has none. */
type Words = Partial<Record<string, MessageDescriptor>>;

export const kindWords: Record<Kind, MessageDescriptor> = {
  QUESTION: msg`Question`,
  TALK: msg`Talk`,
  IDEA: msg`Idea`,
  FEEDBACK: msg`Feedback request`,
  SHOWCASE: msg`Showcase`,
  INTRODUCTION: msg`Introduction`,
  ANNOUNCEMENT: msg`Announcement`,
};

/** What each is for, in one sentence. */
export const kindMeanings: Record<Kind, MessageDescriptor> = {
  QUESTION: msg`You are stuck or curious, and somebody here may know.`,
  TALK: msg`Something to think about together, without an end in mind.`,
  IDEA: msg`Something this community could do. It ends adopted, parked or declined, with a reason.`,
  FEEDBACK: msg`You show unfinished work and say what you want to hear about it.`,
  SHOWCASE: msg`You made something, and others can learn from it.`,
  INTRODUCTION: msg`You say who you are, what you do and what you would like to learn.`,
  ANNOUNCEMENT: msg`Everybody should know this for a while. It goes away by itself.`,
};

export const kindIcons: Record<Kind, IconName> = {
  QUESTION: "question",
  TALK: "chat",
  IDEA: "bulb",
  FEEDBACK: "eye",
  SHOWCASE: "star",
  INTRODUCTION: "user",
  ANNOUNCEMENT: "megaphone",
};

export const outcomeWords: Words = {
  ANSWERED: msg`Answered`,
  SOLVED_ELSEWHERE: msg`Solved elsewhere`,
  ADOPTED: msg`Adopted`,
  PARKED: msg`Parked`,
  DECLINED: msg`Declined`,
  SUMMED_UP: msg`Summed up`,
  EXPIRED: msg`Over`,
  CLOSED: msg`Closed`,
};

/** The ways in which a discussion of a kind can be ended by hand; the last is there for all. */
export const endings: Record<Kind, readonly Outcome[]> = {
  QUESTION: ["SOLVED_ELSEWHERE", "CLOSED"],
  IDEA: ["ADOPTED", "PARKED", "DECLINED", "CLOSED"],
  FEEDBACK: ["SUMMED_UP", "CLOSED"],
  SHOWCASE: ["CLOSED"],
  INTRODUCTION: ["CLOSED"],
  ANNOUNCEMENT: ["CLOSED"],
  TALK: ["CLOSED"],
};

/** An ending that says nothing without words. */
export const needsNote = (outcome: Outcome) =>
  outcome === "SOLVED_ELSEWHERE" || outcome === "PARKED" || outcome === "DECLINED";

export const replyTypeWords: Record<ReplyType, MessageDescriptor> = {
  ANSWER: msg`Answer`,
  WORKS_WELL: msg`This works well`,
  NEUTRAL_QUESTION: msg`A question`,
  OPINION: msg`An opinion`,
};

/** What this viewer may begin: members everything but announcements, guests a question where they are welcome to ask. */
export function kindsFor({ can, visibility, guestQuestions, status }: Community): readonly Kind[] {
  if (status === "CLOSED" || status === "PAUSED") return [];
  if (can.contribute) return KINDS.filter((kind) => kind !== "ANNOUNCEMENT" || can.facilitate || can.lead);
  return visibility === "PUBLIC" && guestQuestions ? ["QUESTION"] : [];
}

/** What somebody answers to, as the beginning of their text. */
export const quoted = (markdown: string) =>
  markdown
    .trim()
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");
