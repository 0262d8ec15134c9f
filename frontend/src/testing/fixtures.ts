import type { Schemas } from "@/api/client";

let count = 0;
export const id = () => `018f0000-0000-7000-8000-${String(++count).padStart(12, "0")}`;
export const never = "2024-01-15T09:00:00Z";

export const ref = (given: Partial<Schemas["CommunityRef"]> = {}): Schemas["CommunityRef"] => ({
  id: id(),
  slug: "testing",
  name: "Testing guild",
  emoji: "🧪",
  accent: "MOSS",
  ...given,
});

export const personRef = (given: Partial<Schemas["PersonRef"]> = {}): Schemas["PersonRef"] => ({
  id: id(),
  handle: "mei",
  name: "Mei Tanaka",
  ...given,
});

export const person = (given: Partial<Schemas["Person"]> = {}): Schemas["Person"] => ({
  id: id(),
  handle: "ada",
  name: "Ada Okafor",
  pronouns: "she/her",
  email: "ada@example.org",
  orgUnit: "Platform engineering",
  jobFamily: "Software engineer",
  location: "Lagos",
  timeZone: "Africa/Lagos",
  locale: "en",
  about: "I look after the deployment pipeline.",
  steward: false,
  deactivated: false,
  erased: false,
  createdAt: never,
  can: { edit: true, erase: false, deactivate: false },
  ...given,
});

export const membership = (given: Partial<Schemas["Belonging"]> = {}): Schemas["Belonging"] => ({
  community: ref(),
  state: "ACTIVE",
  role: "MEMBER",
  since: never,
  ...given,
});

export const me = (given: Partial<Schemas["Me"]> = {}): Schemas["Me"] => ({
  person: person(),
  communities: [membership()],
  ...given,
});

/** What somebody may do who only reads. */
export const abilities = (given: Partial<Schemas["CommunityAbilities"]> = {}): Schemas["CommunityAbilities"] => ({
  join: false,
  ask: false,
  leave: false,
  withdraw: false,
  invite: false,
  seeMembers: true,
  contribute: false,
  facilitate: false,
  lead: false,
  appoint: false,
  edit: false,
  recognise: false,
  changeStatus: false,
  grant: false,
  open: false,
  seeOpenings: false,
  ...given,
});

export const community = (given: Partial<Schemas["Community"]> = {}): Schemas["Community"] => ({
  ...ref(),
  tagline: "Tests that stay useful",
  domainStatement: "We learn to write tests that stay useful: fast, honest, and cheap to change.",
  tags: ["testing"],
  visibility: "PUBLIC",
  joining: "OPEN",
  status: "ACTIVE",
  stage: "MATURING",
  official: false,
  timeZone: "Europe/Berlin",
  locale: "en",
  memberCount: 42,
  createdAt: never,
  leaders: [{ ...personRef(), interim: false }],
  can: abilities({ join: true }),
  ...given,
});

export const news = (given: Partial<Schemas["FeedItem"]> = {}): Schemas["FeedItem"] => ({
  id: id(),
  kind: "membership.joined",
  at: new Date(Date.now() - 2.5 * 3_600_000).toISOString(),
  actor: personRef(),
  community: ref(),
  subject: { kind: "membership", id: id(), title: "Mei Tanaka" },
  ...given,
});

export const token = (given: Partial<Schemas["AccessToken"]> = {}): Schemas["AccessToken"] => ({
  id: id(),
  name: "Office display",
  scopes: ["communities:read"],
  hint: "f3Qz",
  createdAt: never,
  expiresAt: new Date(Date.now() + 30 * 86_400_000).toISOString(),
  ...given,
});

export const pageOf = <T>(...items: T[]): { items: T[]; page: { next?: string } } => ({ items, page: {} });
