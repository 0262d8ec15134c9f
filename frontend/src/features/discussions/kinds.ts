import type { Schemas } from "@/api/client";

/** By itself, because addresses are read before any page is loaded. */
export const KINDS: readonly Schemas["DiscussionKind"][] = [
  "QUESTION",
  "TALK",
  "IDEA",
  "FEEDBACK",
  "SHOWCASE",
  "INTRODUCTION",
  "ANNOUNCEMENT",
];
