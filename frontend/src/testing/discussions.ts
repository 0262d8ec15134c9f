import type { Schemas } from "@/api/client";
import { id, never, personRef, ref } from "./fixtures";

export const discussion = (given: Partial<Schemas["Discussion"]> = {}): Schemas["Discussion"] => ({
  id: id(),
  community: ref(),
  kind: "QUESTION",
  title: "Do we still need 3D charts?",
  excerpt: "They look impressive.",
  bodyMarkdown: "They look **impressive**.",
  bodyHtml: "<p>They look <strong>impressive</strong>.</p>",
  opening: { tried: "Two dimensions." },
  author: personRef({ handle: "ada", name: "Ada Okafor" }),
  guest: false,
  createdAt: never,
  tags: ["charts"],
  state: "OPEN",
  answered: false,
  pinned: false,
  locked: false,
  replyCount: given.replies?.items.length ?? 0,
  participantCount: 1,
  helpfulCount: 0,
  lastActivityAt: never,
  unread: 0,
  lastNumber: given.replies?.items.at(-1)?.number ?? 0,
  reactions: [],
  myReactions: [],
  participants: [],
  can: discussionAbilities({ reply: true, react: true, watch: true }),
  replies: { items: [], page: {} },
  ...given,
});

export const discussionAbilities = (
  given: Partial<Schemas["DiscussionAbilities"]> = {},
): Schemas["DiscussionAbilities"] => ({
  reply: false,
  edit: false,
  delete: false,
  restore: false,
  close: false,
  reopen: false,
  accept: false,
  pin: false,
  lock: false,
  hide: false,
  move: false,
  split: false,
  merge: false,
  react: false,
  watch: false,
  opinion: false,
  ...given,
});

export const replyAbilities = (given: Partial<Schemas["ReplyAbilities"]> = {}): Schemas["ReplyAbilities"] => ({
  edit: false,
  delete: false,
  restore: false,
  accept: false,
  hide: false,
  react: true,
  ...given,
});

export const reply = (number: number, given: Partial<Schemas["Reply"]> = {}): Schemas["Reply"] => ({
  id: id(),
  discussionId: id(),
  number,
  author: personRef(),
  bodyMarkdown: `Reply ${number}.`,
  bodyHtml: `<p>Reply ${number}.</p>`,
  createdAt: never,
  accepted: false,
  deleted: false,
  reactions: [],
  myReactions: [],
  can: replyAbilities(),
  ...given,
});

export const brief = (given: Partial<Schemas["DiscussionInBrief"]> = {}): Schemas["DiscussionInBrief"] => {
  const { opening: _, guest: __, bodyMarkdown: ___, bodyHtml: ____, ...rest } = discussion();
  const { lastNumber: _a, reactions: _b, myReactions: _c, participants: _d, can: _e, replies: _f, ...shown } = rest;
  return { ...shown, ...given };
};
