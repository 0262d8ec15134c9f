import { beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { expectAccessible } from "@/testing/accessibility";
import { open } from "@/testing/app";
import { me, pageOf, person, ref } from "@/testing/fixtures";
import { agrees, answers, refuses } from "@/testing/service";
import type { InventoryEntry } from "./model";

const ada = me({ person: person({ steward: true, handle: "ada", name: "Ada Brandt" }) });
const former = { id: "0193b2c4-0001-7000-8000-0000000000aa", handle: "hugh", name: "Hugh Abernathy", steward: false };

describe("The stewards' pages", () => {
  beforeEach(() => {
    answers("get", "/api/v1/admin/overview", {
      queues: [
        { attention: "QUIET", count: 2 },
        { attention: "PAUSE_OVER", count: 0 },
      ],
      appeals: 1,
      lookAlikes: 1,
      deactivatedPeople: 0,
    });
  });

  test("say what waits and the next step, and where there is none", async () => {
    const { screen } = await open("/steward", ada);
    await expect.element(screen.getByRole("link", { name: /^Quiet for a long time ?: 2$/ })).toBeVisible();
    await expect.element(screen.getByText("Ask the leaders whether it should rest or close.")).toBeVisible();
    await expect.element(screen.getByText("Nothing to do.").first()).toBeVisible();
    await expectAccessible();
  });

  test("are for stewards alone", async () => {
    const { screen } = await open("/steward");
    await expect.element(screen.getByText("This is for stewards")).toBeVisible();
    await expect.element(screen.getByRole("link", { name: "Stewardship" })).not.toBeInTheDocument();
  });

  test("offer another try when a list does not load", async () => {
    refuses("get", "/api/v1/admin/audit", { status: 503, code: "unavailable" });
    const { screen } = await open("/steward/audit", ada);
    await expect.element(screen.getByText("This list did not load")).toBeVisible();
  });

  test("erase somebody only with a reason and the handle typed out", async () => {
    answers("get", "/api/v1/admin/people", pageOf({ ...former, deactivatedAt: "2026-09-01T08:00:00Z" }));
    const sent = agrees("put", "/api/v1/people/{person}/erasure");
    const { screen } = await open("/steward/people?left=true", ada);
    await screen.getByRole("button", { name: "Erase Hugh Abernathy" }).click();
    await screen.getByRole("button", { name: "Continue" }).click();
    await expect.element(screen.getByText("Say why, in a few words.")).toBeVisible();
    await screen.getByLabelText("Why?").fill("Has left and asked for it.");
    await screen.getByRole("button", { name: "Continue" }).click();
    await screen.getByRole("button", { name: "Erase for good" }).click();
    await expect.element(screen.getByText("Type hugh to confirm.")).toBeVisible();
    expect(sent).toHaveLength(0);
    await screen.getByLabelText("Type “hugh” to confirm").fill("hugh");
    await screen.getByRole("button", { name: "Erase for good" }).click();
    await expect.element(screen.getByText("The profile and the names are erased.")).toBeVisible();
    expect(sent[0]?.body).toEqual({ reason: "Has left and asked for it." });
  });

  test("lead from a queue to where something is done about it", async () => {
    const entry: InventoryEntry = {
      community: ref({ name: "Statistics", slug: "statistics" }),
      visibility: "PUBLIC",
      status: "ACTIVE",
      stage: "MATURING",
      memberCount: 12,
      leaders: [],
      createdAt: "2026-01-02T08:00:00Z",
    };
    const secret: InventoryEntry = {
      ...entry,
      visibility: "PRIVATE",
      community: ref({ id: "0193b2c4-0001-7000-8000-0000000000cc", name: "Liaison", slug: "liaison" }),
    };
    answers("get", "/api/v1/admin/communities", pageOf(entry, secret));
    const { screen } = await open("/steward/communities?attention=INTERIM_LEADER", ada);
    const act = screen.getByRole("link", { name: "Offer a role: Statistics" });
    await expect.element(act).toHaveAttribute("href", "/c/statistics/roles");
    const first = screen.getByRole("link", { name: "Open with a reason: Liaison" });
    await expect.element(first).toHaveAttribute("href", "/c/liaison");
  });

  test("dismiss an appeal only with a reason", async () => {
    const appeal = {
      id: "0193b2c4-0001-7000-8000-0000000000dd",
      person: former,
      community: ref({ name: "Statistics" }),
      removedAt: "2026-09-01T08:00:00Z",
      reason: "Sold their own courses to members.",
      appeal: { text: "I only answered a question.", madeAt: "2026-09-03T08:00:00Z" },
    };
    answers("get", "/api/v1/admin/appeals", pageOf(appeal));
    const sent = answers("put", "/api/v1/admin/appeals/{id}/decision", appeal);
    const { screen } = await open("/steward/appeals", ada);
    await expect.element(screen.getByText("Sold their own courses to members.")).toBeVisible();
    await expect.element(screen.getByText("I only answered a question.")).toBeVisible();
    await expectAccessible();
    await screen.getByRole("button", { name: "Dismiss the appeal of Hugh Abernathy" }).click();
    await screen.getByRole("button", { name: "Dismiss appeal" }).click();
    await expect.element(screen.getByText("Say why, in a few words.")).toBeVisible();
    expect(sent).toHaveLength(0);
    await screen.getByLabelText("Why?").fill("The norms were clear.");
    await screen.getByRole("button", { name: "Dismiss appeal" }).click();
    await expect.element(screen.getByText("Hugh Abernathy sees your answer.")).toBeVisible();
    expect(sent[0]?.body).toEqual({ outcome: "DISMISSED", reason: "The norms were clear." });
  });

  test("say who leads instead before they deactivate somebody", async () => {
    answers("get", "/api/v1/admin/people", pageOf(former));
    const found = {
      person: former,
      successions: [{ community: ref({ name: "Statistics" }), leader: { ...former, name: "Tariq Aziz" } }],
    };
    answers("get", "/api/v1/people/{person}/deactivation", found);
    const sent = answers("put", "/api/v1/people/{person}/deactivation", found);
    const { screen } = await open("/steward/people", ada);
    await screen.getByRole("button", { name: "End access: Hugh Abernathy" }).click();
    await expect
      .element(screen.getByText("Nobody else leads 1 community. For the time being, this person does:"))
      .toBeVisible();
    await expect.element(screen.getByText("Tariq Aziz")).toBeVisible();
    await screen.getByLabelText("Reason").fill("Has left.");
    await screen.getByRole("dialog").getByRole("button", { name: "End access", exact: true }).click();
    await expect.element(screen.getByText("Hugh Abernathy has no access any more.")).toBeVisible();
    expect(sent[0]?.body).toEqual({ reason: "Has left." });
  });

  test("see on a phone which of the tabs they are at", async () => {
    answers("get", "/api/v1/admin/audit", pageOf());
    await page.viewport(375, 780);
    const { screen } = await open("/steward/audit", ada);
    await expect.element(screen.getByRole("link", { name: "Audit trail" })).toBeInViewport();
    await page.viewport(1280, 800);
  });

  test("try a rule before they apply it", async () => {
    const rule = {
      id: "0193b2c4-0001-7000-8000-0000000000bb",
      group: "analytics",
      community: ref({ name: "Data visualisation" }),
      mode: "ADD" as const,
      enabled: false,
      createdAt: "2026-11-02T08:00:00Z",
    };
    const report = { added: 1, removed: 0, skipped: 0, lines: [{ person: former, outcome: "ADDED" as const }] };
    answers("get", "/api/v1/admin/group-rules", pageOf(rule));
    answers("get", "/api/v1/admin/group-rules/{rule}/runs", { items: [], page: {} });
    answers("post", "/api/v1/admin/group-rules/{rule}/dry-run", report);
    const applied = answers("post", "/api/v1/admin/group-rules/{rule}/runs", report, { status: 201 });
    const { screen } = await open("/steward/groups", ada);
    await screen.getByRole("button", { name: "Try analytics" }).click();
    await expect.element(screen.getByText("Becomes a member")).toBeVisible();
    expect(applied).toHaveLength(0);
    await screen.getByRole("button", { name: "Apply now" }).click();
    await expect.element(screen.getByRole("heading", { name: "Applied" })).toBeVisible();
    await expectAccessible();
  });
});
