import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];
type Whole = Schemas["Community"];
type Always = "id" | "slug" | "name" | "status" | "leaders" | "can";
/** A community as this viewer may see it: of some only the name, the tagline, the status and the leaders. */
export type Community = Pick<Whole, Always> & Partial<Omit<Whole, Always>>;
export type Charter = Schemas["Charter"];
export type Closure = Schemas["Closure"];
export type Member = Schemas["Member"];
export type Membership = Schemas["Membership"];
export type JoinWish = Schemas["JoinWish"];
export type Introduction = Schemas["Introduction"];
export type NewCommunity = Schemas["NewCommunity"];
export type SettingsPatch = Schemas["CommunitySettings"];
export type Access = Schemas["Access"];
export type Chapter = Schemas["CommunityInBrief"];
export type LookAlike = Schemas["LookAlike"];
export type Template = Schemas["CommunityTemplate"];
export type Accent = Schemas["Accent"];
export type Visibility = Schemas["Visibility"];
export type Joining = Schemas["Joining"];

/** Words for a value of an open enumeration: one we do not know yet has none. */
type Words = Partial<Record<string, MessageDescriptor>>;

export const ACCENTS: readonly Accent[] = ["MOSS", "TEAL", "OCEAN", "SLATE", "PLUM", "ROSE", "CLAY", "SUN"];

export const accentWords: Record<Accent, MessageDescriptor> = {
  MOSS: msg`Moss`,
  TEAL: msg`Teal`,
  OCEAN: msg`Ocean`,
  SLATE: msg`Slate`,
  PLUM: msg`Plum`,
  ROSE: msg`Rose`,
  CLAY: msg`Clay`,
  SUN: msg`Sun`,
};

export const stageWords: Words = {
  POTENTIAL: msg`Just starting`,
  COALESCING: msg`Taking shape`,
  MATURING: msg`Growing`,
  STEWARDSHIP: msg`Well established`,
  TRANSFORMATION: msg`Finding a new form`,
};

/** ACTIVE needs no words; the stage says more. */
export const statusWords: Words = {
  PROPOSED: msg`An idea looking for interest`,
  PAUSED: msg`Resting`,
  CLOSED: msg`Closed, still there to read`,
};

export const visibilityWords: Words = {
  PUBLIC: msg`Everyone can read`,
  RESTRICTED: msg`Members read`,
  PRIVATE: msg`Hidden`,
};

export const joiningWords: Words = {
  OPEN: msg`Open to all`,
  REQUEST: msg`Ask to join`,
  INVITE: msg`By invitation`,
};

/** What joining will mean, said before the button is pressed. */
export const joiningMeaning: Words = {
  OPEN: msg`One click and you are in. You can leave at any time.`,
  REQUEST: msg`You ask, a leader answers within a few days.`,
  INVITE: msg`Somebody inside invites you.`,
};

export const roleWords: Words = {
  LEADER: msg`Leader`,
  FACILITATOR: msg`Facilitator`,
  MEMBER: msg`Member`,
};

/** The one thing a viewer can do about belonging; decided by what the service allows. */
export type MembershipAction = "join" | "accept" | "ask" | "leave" | "withdraw" | "resume";

export function membershipAction({ can, myMembership }: Community): MembershipAction | undefined {
  if (can.join) return myMembership?.state === "INVITED" ? "accept" : "join";
  if (can.ask) return "ask";
  if (can.withdraw) return "withdraw";
  if (can.leave) return myMembership?.state === "PAUSED" ? "resume" : "leave";
  return undefined;
}

/** The community as it will be once the service has agreed; shown at once, taken back if it does not. */
export function whenJoined(community: Community, now: string): Community {
  const asks = !community.can.join;
  const membership: Membership = {
    id: community.myMembership?.id ?? community.id,
    state: asks ? "REQUESTED" : "ACTIVE",
    role: "MEMBER",
    since: now,
  };
  return {
    ...community,
    myMembership: membership,
    can: { ...community.can, join: false, ask: false, leave: !asks, withdraw: asks, contribute: !asks },
    ...counted(community, asks ? 0 : 1),
  };
}

export function whenLeft(community: Community, myId?: string): Community {
  const { myMembership, ...rest } = community;
  const belonged = myMembership?.state === "ACTIVE" || myMembership?.state === "PAUSED";
  return {
    ...rest,
    leaders: community.leaders.filter((leader) => leader.id !== myId),
    can: {
      ...community.can,
      leave: false,
      withdraw: false,
      invite: false,
      contribute: false,
      facilitate: false,
      lead: false,
      appoint: false,
      edit: false,
      changeStatus: false,
      grant: false,
      join: community.joining === "OPEN",
      ask: community.joining === "REQUEST",
    },
    ...counted(community, belonged ? -1 : 0),
  };
}

function counted({ memberCount }: Community, by: number): Pick<Community, "memberCount"> {
  return memberCount === undefined ? {} : { memberCount: memberCount + by };
}

/** Coming back is one click only where the door is open and no role is lost by leaving. */
export function canComeBack({ joining, myMembership }: Community): boolean {
  return joining === "OPEN" && myMembership?.role === "MEMBER";
}

/** Trimmed for a viewer who may know that it exists and no more. */
export function isTrimmed({ domainStatement }: Community): boolean {
  return domainStatement === undefined;
}

export function isOverdue(reviewOn: string, today = new Date()): boolean {
  return new Date(`${reviewOn}T23:59:59`) < today;
}

/** The words that many communities carry, most common first. */
export function commonTags(communities: readonly Community[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const tag of communities.flatMap(({ tags = [] }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, x], [b, y]) => y - x || a.localeCompare(b))
    .slice(0, most)
    .map(([tag]) => tag);
}

/** The colour of a community that has not chosen one: always the same for it. */
export function accentOf({ id, accent }: { id: string; accent?: Accent }): Accent {
  if (accent) return accent;
  let sum = 0;
  for (const char of id) sum += char.codePointAt(0) ?? 0;
  return ACCENTS[sum % ACCENTS.length] ?? "SLATE";
}
