import { expect, test } from "vitest";
import type { Schemas } from "@/api/client";
import { expectAccessible } from "@/testing/accessibility";
import { open } from "@/testing/app";
import { abilities, community, pageOf, personRef } from "@/testing/fixtures";
import { answers, refuses } from "@/testing/service";

const COMMUNITY = "/api/v1/communities/{community}";
const idea = community({ slug: "idea", name: "Repair", status: "PROPOSED", can: abilities() });
const can = { showInterest: true, start: false, withdraw: false, seeInterested: true };
const proposal = (given: Partial<Schemas["Proposal"]> = {}): Schemas["Proposal"] => ({
  status: "PROPOSED",
  interested: 2,
  needed: 3,
  can,
  ...given,
});
const ruth: Schemas["Interest"] = {
  person: personRef({ name: "Ruth Bell" }),
  kind: "HELP_LEAD",
  note: "I have a bench.",
  since: "2025-01-01T09:00:00Z",
};

async function visit(given: Partial<Schemas["Proposal"]> = {}) {
  answers("get", COMMUNITY, idea);
  refuses("get", `${COMMUNITY}/charter`, { status: 404, code: "not-found" });
  answers("get", `${COMMUNITY}/chapters`, pageOf());
  answers("get", `${COMMUNITY}/proposal`, proposal(given));
  answers("get", `${COMMUNITY}/interest`, pageOf(ruth));
  const { screen } = await open("/c/idea");
  await expect.element(screen.getByRole("heading", { name: /comes alive/ })).toBeVisible();
  return screen;
}

test("it says how many it still takes, and who is in", async () => {
  const screen = await visit();
  await expect.element(screen.getByRole("heading", { name: /One more person/ })).toBeVisible();
  await expect.element(screen.getByRole("img", { name: "2 of 3 are interested" })).toBeVisible();
  const people = screen.getByRole("list", { name: "Who is interested" });
  await expect.element(people).toMatchTextContent("Ruth Bell would help lead");
  await expect.element(people).toMatchTextContent("I have a bench.");
  await expectAccessible();
});

test("interest is shown at once, and with the last one it comes alive", async () => {
  const screen = await visit();
  const sent = answers(
    "put",
    `${COMMUNITY}/interest`,
    proposal({ status: "ACTIVE", interested: 3, myInterest: "JOIN" }),
    {
      after: 200,
    },
  );
  await screen.getByRole("button", { name: "I would join" }).click();
  await expect.element(screen.getByRole("button", { name: "I would join" })).toHaveAttribute("aria-pressed", "true");
  await expect.element(screen.getByText("Repair has come alive.")).toBeVisible();
  expect(sent[0]?.body).toEqual({ kind: "JOIN" });
});

test("what the service refuses is taken back in place", async () => {
  const screen = await visit();
  refuses("put", `${COMMUNITY}/interest`, { status: 409, code: "community-started", detail: "It has started." });
  await screen.getByRole("button", { name: "I would host" }).click();
  await expect.element(screen.getByText("It has started.")).toBeVisible();
  await expect.element(screen.getByRole("img", { name: "2 of 3 are interested" })).toBeVisible();
});

test("whoever proposed it withdraws it with a reason", async () => {
  const screen = await visit({ can: { ...can, showInterest: false, start: true, withdraw: true } });
  const sent = answers("put", `${COMMUNITY}/withdrawal`, proposal({ status: "CLOSED" }));
  await screen.getByRole("button", { name: "Withdraw the proposal" }).click();
  const dialog = screen.getByRole("dialog", { name: "Withdraw Repair?" });
  await dialog.getByRole("button", { name: "Withdraw" }).click();
  await expect.element(dialog.getByRole("textbox", { name: "Why?" })).toHaveAccessibleDescription(/fill this in/);
  await dialog.getByRole("textbox", { name: "Why?" }).fill("Graz does it.");
  await dialog.getByRole("button", { name: "Withdraw" }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  expect(sent[0]?.body).toEqual({ reason: "Graz does it." });
});
