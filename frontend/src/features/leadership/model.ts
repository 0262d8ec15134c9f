import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Schemas } from "@/api/client";

export type Holder = Schemas["RoleHolder"];
export type RoleOffer = Schemas["RoleOffer"];
export type Responsibility = Schemas["Responsibility"];
export type Handover = Schemas["Handover"];
export type Newcomer = Schemas["Newcomer"];
export type FirstSteps = Schemas["FirstSteps"];
export type Deactivation = Schemas["Deactivation"];
export type Duty = Schemas["Duty"];

/** What these screens need to know of a community. */
export type Community = Pick<Schemas["Community"], "visibility"> & {
  slug: string;
  name: string;
  can: Pick<Schemas["CommunityAbilities"], "appoint" | "contribute" | "facilitate" | "lead">;
};

/** Words for a value of an open enumeration: one we do not know yet has none. */
type Words = Partial<Record<string, MessageDescriptor>>;

/** The word for a value; one that this build does not know stands for itself. */
export function say(i18n: I18n, words: Words, value: string): string {
  const known = words[value];
  return known ? i18n._(known) : value;
}

export const roleWords: Words = { LEADER: msg`Leader`, FACILITATOR: msg`Facilitator` };

/** What the role asks of a person, said before they accept. */
export const roleMeaning: Words = {
  LEADER: msg`Sets the direction, decides who does what, and sees to it that it goes on. About two hours a week.`,
  FACILITATOR: msg`Keeps conversations going, answers requests to join and looks after newcomers. About an hour a week.`,
};

export const DUTIES = [
  "GREETER",
  "HOST",
  "LIBRARIAN",
  "MENTOR",
  "SPONSOR",
  "DEPUTY",
] as const satisfies readonly Duty[];

export const dutyWords: Words = {
  GREETER: msg`Greeter`,
  HOST: msg`Host`,
  LIBRARIAN: msg`Librarian`,
  MENTOR: msg`Mentor`,
  SPONSOR: msg`Sponsor`,
  DEPUTY: msg`Deputy`,
};

export const dutyMeaning: Words = {
  GREETER: msg`Says hello to everybody who joins.`,
  HOST: msg`Prepares and runs events.`,
  LIBRARIAN: msg`Keeps what the community has learnt findable and fresh.`,
  MENTOR: msg`Takes less experienced people along.`,
  SPONSOR: msg`Speaks for the community in the organisation.`,
  DEPUTY: msg`Leads if nobody else does.`,
};

export const itemWords: Words = {
  REQUESTS: msg`Requests to join`,
  INVITATIONS: msg`Invitations without an answer`,
  ROLE_OFFERS: msg`Offered roles without an answer`,
  DUTY_OFFERS: msg`Offered duties without an answer`,
  NEWCOMERS: msg`Newcomers nobody has greeted`,
  GOALS: msg`Goals under way`,
  GOALS_WITHOUT_OWNER: msg`Goals without an owner`,
  CHARTER_DRAFT: msg`Charter drafts`,
  CONSULTATION: msg`Charters in consultation`,
  CHARTER_REVIEW: msg`Overdue charter reviews`,
  VACANT_DUTIES: msg`Duties nobody holds any more`,
};

/** Held duties by kind, in the order in which people look for them; kinds that nobody holds are left out. */
export function byDuty(all: readonly Responsibility[]): [Duty, Responsibility[]][] {
  const held = all.filter(({ state }) => state === "HELD");
  return DUTIES.map((kind): [Duty, Responsibility[]] => [kind, held.filter((each) => each.kind === kind)]).filter(
    ([, people]) => people.length > 0,
  );
}
