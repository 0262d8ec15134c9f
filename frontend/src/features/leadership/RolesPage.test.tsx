import { beforeEach, expect, test } from "vitest";
import type { Schemas } from "@/api/client";
import { expectAccessible } from "@/testing/accessibility";
import { open } from "@/testing/app";
import { abilities, community, pageOf, personRef, ref } from "@/testing/fixtures";
import { agrees, answers, keepsWaiting, refuses } from "@/testing/service";

const AT = "/api/v1/communities/{community}";
const ROLES = `${AT}/roles` as const;
const leads = abilities({ contribute: true, facilitate: true, lead: true, appoint: true, leave: true });
const grace = personRef({ name: "Grace", handle: "grace" });
const linus = personRef({ name: "Linus", handle: "linus" });

const holder = (given: Partial<Schemas["RoleHolder"]>): Schemas["RoleHolder"] => ({
  id: "h1",
  person: grace,
  role: "LEADER",
  since: "2024-02-01T09:00:00Z",
  until: "2027-02-01T09:00:00Z",
  term: "RUNNING",
  interim: false,
  can: { renew: true, end: false, stepDown: true },
  ...given,
});

const handover: Schemas["Handover"] = {
  id: "x1",
  from: grace,
  to: linus,
  note: "Tariq has the list.",
  state: "ACCEPTED",
  proposedAt: "2026-02-01T09:00:00Z",
  acceptedAt: "2026-02-02T09:00:00Z",
  openItems: [{ kind: "REQUESTS", count: 2 }],
  can: { accept: false, complete: true, cancel: true },
};

const offer: Schemas["RoleOffer"] = {
  id: "o1",
  community: ref({ slug: "tests", name: "Testing guild" }),
  person: personRef(),
  role: "FACILITATOR",
  message: "You do it already.",
  offeredBy: grace,
  offeredAt: "2026-02-01T09:00:00Z",
  expiresAt: "2026-03-01T09:00:00Z",
};

const duty: Schemas["Responsibility"] = {
  id: "d1",
  community: offer.community,
  person: linus,
  kind: "SPONSOR",
  state: "OFFERED",
  can: { accept: false, end: true },
};

beforeEach(() => {
  answers("get", AT, community({ slug: "tests", can: leads }));
  answers("get", ROLES, pageOf(holder({})));
  answers("get", `${AT}/handovers`, pageOf());
  answers("get", `${AT}/role-offers`, pageOf());
  answers("get", `${AT}/responsibilities`, pageOf());
  answers("get", "/api/v1/me/role-offers", pageOf());
  answers("get", "/api/v1/me/responsibilities", pageOf());
});

test("says who leads, until when, and what needs attention", async () => {
  answers(
    "get",
    ROLES,
    pageOf(
      holder({ interim: true, term: "ENDING" }),
      holder({ id: "h2", person: linus, role: "FACILITATOR", term: "OVERDUE" }),
    ),
  );
  const { screen } = await open("/c/tests/roles");
  const first = screen.getByRole("listitem").filter({ hasText: "For the time being" });
  await expect.element(first).toMatchTextContent("Grace");
  await expect.element(screen.getByText("Term ends soon")).toBeVisible();
  await expect.element(screen.getByText("Term is over")).toBeVisible();
  await expectAccessible();
});

test("keeps the place while loading, and offers another try when it fails", async () => {
  keepsWaiting("get", ROLES);
  const { screen } = await open("/c/tests/roles");
  await expect.element(screen.getByText("Loading…").first()).toBeInTheDocument();
});

test("an error says so", async () => {
  refuses("get", ROLES, { status: 500 });
  const { screen } = await open("/c/tests/roles");
  await expect.element(screen.getByRole("heading", { name: "The roles did not load" })).toBeVisible();
});

test("the last leader who steps down is led to the hand-over", async () => {
  refuses("delete", `${AT}/role`, { status: 409, code: "last-leader" });
  answers("get", `${AT}/members`, pageOf());
  const { screen } = await open("/c/tests/roles");
  await screen.getByRole("button", { name: "Step down" }).click();
  await screen.getByRole("dialog").getByRole("button", { name: "Step down" }).click();
  const wayOut = screen.getByRole("dialog", { name: "Testing guild would have no leader" });
  await wayOut.getByRole("button", { name: "Hand over" }).click();
  await expect.element(screen.getByRole("dialog", { name: "Hand over Testing guild" })).toBeVisible();
});

test("a hand-over shows what is open and is completed", async () => {
  answers("get", `${AT}/handovers`, pageOf(handover));
  const completed = answers("put", `${AT}/handovers/{id}/completion`, { ...handover, state: "COMPLETED" });
  const { screen } = await open("/c/tests/roles");
  const panel = screen.getByRole("region", { name: "Grace hands over to Linus" });
  await expect.element(panel.getByText("Requests to join: 2")).toBeVisible();
  await panel.getByRole("button", { name: "Complete hand-over" }).click();
  await expect.element(screen.getByText("Linus leads Testing guild now.")).toBeVisible();
  expect(completed).toHaveLength(1);
});

test("an offer to me is answered in place", async () => {
  answers("get", "/api/v1/me/role-offers", pageOf(offer));
  const declined = agrees("delete", `${AT}/role-offers/{id}`);
  const { screen } = await open("/c/tests/roles");
  const panel = screen.getByRole("region", { name: "Grace asks you: Facilitator in Testing guild?" });
  await expect.element(panel.getByText("You do it already.")).toBeVisible();
  await panel.getByRole("button", { name: "Decline" }).click();
  await expect.element(screen.getByText("You declined.")).toBeVisible();
  expect(declined).toHaveLength(1);
});

test("a role is offered to a chosen member", async () => {
  const since = "2024-02-01T09:00:00Z";
  const member = { id: "m2", person: linus, role: "MEMBER", since, paused: false, can: { remove: false } } as const;
  const asked = answers("get", `${AT}/members`, pageOf(member));
  const sent = answers("post", `${AT}/role-offers`, { ...offer, person: linus }, { status: 201 });
  const { screen } = await open("/c/tests/roles");
  await screen.getByRole("button", { name: "Offer a role" }).click();
  const dialog = screen.getByRole("dialog", { name: "Offer a role in Testing guild" });
  await dialog.getByRole("button", { name: "Offer role" }).click();
  await expect.element(dialog.getByText("Choose a member.")).toBeVisible();
  await dialog.getByRole("combobox", { name: "To whom" }).fill("@lin");
  await dialog.getByRole("option", { name: /^Linus/ }).click();
  await dialog.getByRole("button", { name: "Offer role" }).click();
  await expect.element(screen.getByText("Linus can accept now.")).toBeVisible();
  expect(new URL(asked[0]?.request.url ?? "").searchParams.get("name")).toBe("@lin");
  expect(sent[0]?.body).toEqual({ person: linus.id, role: "FACILITATOR" });
});

test("a sponsor may come from anywhere", async () => {
  answers("get", "/api/v1/people", pageOf({ ...linus, orgUnit: "Board" }));
  const sent = answers("post", `${AT}/responsibilities`, duty, { status: 201 });
  const { screen } = await open("/c/tests/roles");
  await screen.getByRole("button", { name: "Ask somebody" }).click();
  const dialog = screen.getByRole("dialog", { name: "Ask somebody to help" });
  await expect.element(dialog.getByText("A member of this community.")).toBeVisible();
  await dialog.getByLabelText("Responsibility").selectOptions("Sponsor");
  await expect.element(dialog.getByText("Anybody of the organisation.")).toBeVisible();
  await dialog.getByRole("combobox", { name: "Who" }).fill("lin");
  await dialog.getByRole("option", { name: /^Linus/ }).click();
  await dialog.getByRole("button", { name: "Ask" }).click();
  await expect.element(screen.getByText("Linus can accept now.")).toBeVisible();
  expect(sent[0]?.body).toEqual({ kind: "SPONSOR", person: linus.id });
});
