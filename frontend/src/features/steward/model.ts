import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Schemas } from "@/api/client";

export type InventoryEntry = Schemas["InventoryEntry"];
export type AuditEntry = Schemas["AuditEntry"];
export type LookAlike = Schemas["LookAlikePair"];
export type PersonEntry = Schemas["PersonEntry"];
export type GroupRule = Schemas["GroupRule"];
export type GroupReport = Schemas["GroupReport"];

/** Why a community may need a steward: what it is called in a list, and what to do about it. */
export const attentions: { value: string; label: MessageDescriptor; step: MessageDescriptor }[] = [
  {
    value: "REQUESTS_OVERDUE",
    label: msg`Requests wait too long`,
    step: msg`Ask the leaders to answer, or to share the work.`,
  },
  { value: "QUIET", label: msg`Quiet for 90 days`, step: msg`Ask the leaders whether it should rest or close.` },
  {
    value: "PROPOSAL_WAITING",
    label: msg`Proposed over 30 days ago`,
    step: msg`Help it find its first members, or let it go.`,
  },
  { value: "REVIEW_OVERDUE", label: msg`Charter review overdue`, step: msg`Remind the leaders of the review.` },
  { value: "PAUSE_OVER", label: msg`Rests longer than planned`, step: msg`Ask whether it comes back.` },
];

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

/** What happened, for the kinds that one looks for; the others are named as the service names them. */
export const kinds: { value: string; label: MessageDescriptor }[] = [
  { value: "community.started", label: msg`Community started` },
  { value: "community.edited", label: msg`Community edited` },
  { value: "community.opened", label: msg`Community opened by a steward` },
  { value: "opening.closed", label: msg`Opening ended early` },
  { value: "membership.joined", label: msg`Joined` },
  { value: "membership.requested", label: msg`Asked to join` },
  { value: "membership.left", label: msg`Left` },
  { value: "grant.given", label: msg`Program let in` },
  { value: "grant.withdrawn", label: msg`Program shut out` },
  { value: "person.arrived", label: msg`Signed in for the first time` },
  { value: "person.edited", label: msg`Profile edited` },
  { value: "person.deactivated", label: msg`Person deactivated` },
  { value: "person.reactivated", label: msg`Person let in again` },
  { value: "person.erased", label: msg`Person erased` },
  { value: "person.regrouped", label: msg`Directory groups changed` },
  { value: "token.created", label: msg`Access token created` },
  { value: "token.revoked", label: msg`Access token revoked` },
  { value: "group-rule.created", label: msg`Group rule made` },
  { value: "group-rule.edited", label: msg`Group rule edited` },
  { value: "group-rule.deleted", label: msg`Group rule deleted` },
  { value: "group-rule.applied", label: msg`Group rule applied` },
  { value: "look-alike.dismissed", label: msg`Look-alikes dismissed` },
  { value: "look-alike.restored", label: msg`Look-alikes listed again` },
];

export const kindOf = (value: string) => kinds.find((each) => each.value === value)?.label;
