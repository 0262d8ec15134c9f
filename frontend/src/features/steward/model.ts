import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { type LinkProps, linkOptions } from "@tanstack/react-router";
import type { Schemas } from "@/api/client";

export type InventoryEntry = Schemas["InventoryEntry"];
export type AuditEntry = Schemas["AuditEntry"];
export type LookAlike = Schemas["LookAlikePair"];
export type PersonEntry = Schemas["PersonEntry"];
export type GroupRule = Schemas["GroupRule"];
export type HeardAppeal = Schemas["HeardAppeal"];
export type GroupReport = Schemas["GroupReport"];

/** Where a steward does something about it. */
type Place = (slug: string) => Pick<LinkProps, "to" | "params">;

const card: Place = (slug) => linkOptions({ to: "/c/$slug", params: { slug } });
const roles: Place = (slug) => linkOptions({ to: "/c/$slug/roles", params: { slug } });
const charter: Place = (slug) => linkOptions({ to: "/c/$slug/charter", params: { slug } });
const status: Place = (slug) => linkOptions({ to: "/c/$slug/manage/status", params: { slug } });

type Reason = {
  value: string;
  /** What it is called in a list. */
  label: MessageDescriptor;
  /** What to do about it. */
  step: MessageDescriptor;
  place: Place;
  act: MessageDescriptor;
};

/** Why a community may need a steward. */
export const attentions: Reason[] = [
  {
    value: "REQUESTS_OVERDUE",
    label: msg`Requests wait too long`,
    step: msg`Ask the leaders to answer, or offer somebody a role to share the work.`,
    place: roles,
    act: msg`See who leads`,
  },
  {
    value: "LEADERLESS",
    label: msg`Nobody leads it any more`,
    step: msg`The terms of all leaders are over. Offer the role to somebody.`,
    place: roles,
    act: msg`Offer a role`,
  },
  {
    value: "INTERIM_LEADER",
    label: msg`Led for the time being`,
    step: msg`Help find somebody who takes the role on.`,
    place: roles,
    act: msg`Offer a role`,
  },
  {
    value: "QUIET",
    label: msg`Quiet for a long time`,
    step: msg`Ask the leaders whether it should rest or close.`,
    place: status,
    act: msg`Rest or close`,
  },
  {
    value: "PROPOSAL_WAITING",
    label: msg`Proposed long ago`,
    step: msg`Help it find its first members, or let it go.`,
    place: card,
    act: msg`See the idea`,
  },
  {
    value: "REVIEW_OVERDUE",
    label: msg`Charter review overdue`,
    step: msg`Remind the leaders of the review.`,
    place: charter,
    act: msg`See the charter`,
  },
  {
    value: "PAUSE_OVER",
    label: msg`Rests longer than planned`,
    step: msg`Ask whether it comes back.`,
    place: status,
    act: msg`Resume or close`,
  },
];

/**
 * Where a row of a queue leads. A private community is opened with a reason first, on its card; whether it is at work needs no
 * reading, and comes first where it rests, because nobody takes a role on meanwhile.
 */
export function actOn({ community, visibility, status: state }: InventoryEntry, attention: string | undefined) {
  const reason = attentions.find(({ value }) => value === attention);
  if (!reason) return undefined;
  if (state === "PAUSED" && reason.place === roles)
    return { link: status(community.slug), label: msg`Resume or close` };
  const closed = visibility === "PRIVATE" && reason.place !== status;
  return closed
    ? { link: card(community.slug), label: msg`Open with a reason` }
    : { link: reason.place(community.slug), label: reason.act };
}

/** Words for what this build knows of a reason; the service may know more. */
export const attentionOf = (value: string) => attentions.find((each) => each.value === value);

export const statuses: { value: string; label: MessageDescriptor }[] = [
  { value: "PROPOSED", label: msg`Proposed` },
  { value: "ACTIVE", label: msg`At work` },
  { value: "PAUSED", label: msg`Resting` },
  { value: "CLOSED", label: msg`Closed` },
];

export const outcomes: Record<string, MessageDescriptor> = {
  ADDED: msg`Becomes a member`,
  REMOVED: msg`Is a member no longer`,
  SKIPPED_LEFT: msg`Left by themselves`,
  SKIPPED_REMOVED: msg`Was removed`,
  SKIPPED_DECLINED: msg`Declined, or was declined`,
  SKIPPED_PAUSED: msg`Pauses`,
  SKIPPED_PENDING: msg`Waits for an answer`,
  SKIPPED_IN_ROLE: msg`Leads or facilitates`,
};
