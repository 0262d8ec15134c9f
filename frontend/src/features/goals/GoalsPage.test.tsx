import { describe, expect, test } from "vitest";
import type { Schemas } from "@/api/client";
import { expectAccessible } from "@/testing/accessibility";
import { open } from "@/testing/app";
import { abilities, community, pageOf, personRef } from "@/testing/fixtures";
import { answers, refuses } from "@/testing/service";

const DETAIL = "/api/v1/communities/{community}";
const GOALS = "/api/v1/communities/{community}/goals";
const GOAL = "/api/v1/communities/{community}/goals/{id}";
const CHECK_INS = "/api/v1/communities/{community}/goals/{id}/check-ins";
const CLOSURE = "/api/v1/communities/{community}/goals/{id}/closure";

const ID = "018f0000-0000-7000-8000-0000000000cc";

const goal = (given: Partial<Schemas["Goal"]> = {}): Schemas["Goal"] => ({
  id: ID,
  title: "Fewer flaky tests",
  unit: "tests",
  target: 20,
  progress: 5,
  owner: personRef(),
  needsOwner: false,
  state: "ACTIVE",
  quiet: false,
  createdAt: "2025-02-01T09:00:00Z",
  evidence: [],
  can: { edit: false, report: false, close: false, reopen: false },
  ...given,
});

const around = (can: Partial<Schemas["CommunityAbilities"]> = {}) =>
  answers("get", DETAIL, community({ slug: "tests", name: "Test automation", can: abilities(can) }));

describe("goals", () => {
  test("are listed by where they stand, and those that need somebody say so", async () => {
    around();
    answers(
      "get",
      GOALS,
      pageOf(
        goal({ quiet: true, quietSince: "2024-11-02T09:00:00Z", needsOwner: true }),
        goal({ id: `${ID.slice(0, -1)}d`, title: "Faster builds", state: "ACHIEVED", outcome: "Eight minutes." }),
      ),
    );
    const { screen } = await open("/c/tests/goals");
    await expect.element(screen.getByRole("heading", { name: "We are working on" })).toBeVisible();
    await expect.element(screen.getByText("Needs an owner")).toBeVisible();
    await expect.element(screen.getByText(/No news since/)).toBeVisible();
    await expect.element(screen.getByRole("heading", { name: "Achieved" })).toBeVisible();
    await expectAccessible();
  });

  test("none yet is an invitation to those who may set one", async () => {
    around({ facilitate: true });
    answers("get", GOALS, pageOf<Schemas["Goal"]>());
    const { screen } = await open("/c/tests/goals");
    await expect.element(screen.getByRole("heading", { name: "No goals yet" })).toBeVisible();
    await expect.element(screen.getByRole("link", { name: "Set a goal" })).toBeVisible();
  });
});

describe("one goal", () => {
  test("its owner tells the news", async () => {
    around();
    answers("get", GOAL, goal({ can: { edit: false, report: true, close: false, reopen: false } }));
    answers("get", CHECK_INS, pageOf<Schemas["GoalCheckIn"]>());
    const sent = answers("post", CHECK_INS, {
      id: ID,
      at: "2025-02-01T09:00:00Z",
      by: personRef(),
      progress: 9,
      note: "Four more.",
    });
    const { screen } = await open(`/c/tests/goals/${ID}`);
    await screen.getByRole("button", { name: "Check in" }).click();
    await screen.getByLabelText("How many tests by now").fill("9");
    await screen.getByLabelText(/What happened/).fill("Four more.");
    await screen.getByRole("button", { name: "Tell the news" }).click();
    await expect.poll(() => sent.length).toBe(1);
    expect(sent[0]?.body).toEqual({ progress: 9, note: "Four more." });
  });

  test("is not closed without saying what came of it", async () => {
    around({ facilitate: true });
    answers("get", GOAL, goal({ can: { edit: true, report: true, close: true, reopen: false } }));
    answers("get", CHECK_INS, pageOf<Schemas["GoalCheckIn"]>());
    const sent = answers("put", CLOSURE, goal({ state: "MISSED", outcome: "Twelve of twenty." }));
    const { screen } = await open(`/c/tests/goals/${ID}`);
    await screen.getByRole("button", { name: "Close the goal" }).click();
    const dialog = screen.getByRole("dialog");
    await expect
      .element(dialog.getByRole("button", { name: "Close the goal" }))
      .toHaveAttribute("aria-disabled", "true");
    expect(sent).toHaveLength(0);
    await dialog.getByRole("radio", { name: "Missed" }).click();
    await dialog.getByLabelText("What came of it").fill("Twelve of twenty.");
    await dialog.getByRole("button", { name: "Close the goal" }).click();
    await expect.poll(() => sent.length).toBe(1);
    expect(sent[0]?.body).toEqual({ state: "MISSED", outcome: "Twelve of twenty." });
  });

  test("one that is not there looks like a wrong address", async () => {
    around();
    refuses("get", GOAL, { status: 404, code: "not-found" });
    answers("get", CHECK_INS, pageOf<Schemas["GoalCheckIn"]>());
    const { screen } = await open(`/c/tests/goals/${ID}`);
    await expect.element(screen.getByRole("heading", { level: 1, name: "Page not found" })).toBeVisible();
  });
});
