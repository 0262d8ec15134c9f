import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Schemas } from "@/api/client";

export type JoinRequest = Schemas["JoinRequest"];
export type Invitation = Schemas["Invitation"];
export type InvitationLink = Schemas["InvitationLink"];
export type InvitationResult = Schemas["InvitationResult"];
export type OwnRemoval = Schemas["OwnRemoval"];

/** Whether something can still come of a removal: an appeal, or its answer. */
export const isOpen = ({ can, appeal }: OwnRemoval): boolean =>
  can.appeal || (appeal !== undefined && appeal.outcome === undefined);

export const MOST_ROWS = 500;

/** What came of a row, in words; one we do not know yet has none. */
export const outcomeWords: Partial<Record<string, MessageDescriptor>> = {
  INVITED: msg`Invited`,
  ALREADY_MEMBER: msg`Is a member already`,
  ALREADY_INVITED: msg`Is invited already`,
  HAS_ASKED: msg`Has asked to join; answer the request`,
  REMOVED: msg`Was removed; only a leader can invite them back`,
  UNKNOWN: msg`Nobody here has this address or handle`,
  DUPLICATE: msg`Stands twice in the list`,
  INVALID: msg`Neither an address nor a handle`,
};

/** The people on a pasted list: one a line, or the first cell of a table that names an address or a handle. */
export function rowsOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => {
      const cells = line.split(/[,;\t]/).map((cell) => cell.trim().replaceAll(/^"|"$/g, ""));
      return cells.find((cell) => cell.includes("@")) ?? cells.find((cell) => cell !== "") ?? "";
    })
    .filter((row) => row !== "");
}

/** Rows that somebody may want to look at again: those that nobody could be found for. */
export const rest = (results: readonly InvitationResult[]): InvitationResult[] =>
  results.filter(({ outcome }) => outcome === "UNKNOWN" || outcome === "INVALID");

export const addressOf = (secret: string): string => new URL(`/join/${secret}`, location.origin).href;
