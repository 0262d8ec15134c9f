import { expect, test } from "vitest";
import type { Schemas } from "@/api/client";
import { expectAccessible } from "@/testing/accessibility";
import { open } from "@/testing/app";
import { abilities, community, pageOf } from "@/testing/fixtures";
import { answers, keepsWaiting, refuses } from "@/testing/service";

const DETAIL = "/api/v1/communities/{community}";
const STAGE = "/api/v1/communities/{community}/stage";
const DECISIONS = "/api/v1/communities/{community}/stage/decisions";

const leads = abilities({ lead: true, changeStatus: true });

const stage = (given: Partial<Schemas["StageTransition"]> = {}): Schemas["StageEvidence"] => ({
  stage: "POTENTIAL",
  since: "2026-02-16T10:00:00Z",
  transitions: [
    {
      to: "COALESCING",
      recommended: false,
      needs: "ALL",
      criteria: [
        { key: "ACTIVE_MEMBERS", value: 18, needed: 5, met: true },
        { key: "ORG_UNITS", value: 1, needed: 2, n: 18, met: false },
        { key: "EXCHANGES", needed: 5, window: "P60D" },
      ],
      ...given,
    },
  ],
  can: { decide: true },
});

function arrange(evidence: Schemas["StageEvidence"]) {
  answers("get", DETAIL, community({ slug: "tests", name: "Tests", can: leads }));
  answers("get", STAGE, evidence);
  answers("get", DECISIONS, pageOf());
}

test("shows the evidence, and says what is not measured", async () => {
  arrange(stage());
  const { screen } = await open("/c/tests/manage/stage");
  await expect.element(screen.getByText("1 of 2 met · 1 not measured yet")).toBeVisible();
  await expect.element(screen.getByText("1 among 18 members")).toBeVisible();
  await expect.element(screen.getByText("looking back 60 days")).toBeVisible();
  await expectAccessible();
});

test("against the numbers the decision needs a reason", async () => {
  arrange(stage());
  const sent = answers("put", STAGE, stage());
  const { screen } = await open("/c/tests/manage/stage");
  await screen.getByRole("button", { name: "Decide: Taking shape" }).click();
  const dialog = screen.getByRole("dialog", { name: "Tests: Taking shape?" });
  await dialog.getByRole("button", { name: "Decide" }).click();
  await expect.element(dialog.getByText("Say why, so that others understand it later.")).toBeVisible();
  expect(sent).toHaveLength(0);
  await dialog.getByLabelText("Why").fill("We meet every week.");
  await dialog.getByRole("button", { name: "Decide" }).click();
  await expect.element(screen.getByText("Tests is now: Taking shape")).toBeVisible();
  expect(sent[0]?.body).toEqual({ stage: "COALESCING", reason: "We meet every week." });
});

test("what the numbers recommend needs none", async () => {
  arrange(stage({ recommended: true }));
  const sent = answers("put", STAGE, stage());
  const { screen } = await open("/c/tests/manage/stage");
  await screen.getByRole("button", { name: "Decide: Taking shape" }).click();
  await screen.getByRole("dialog").getByRole("button", { name: "Decide" }).click();
  await expect.element(screen.getByText("Tests is now: Taking shape")).toBeVisible();
  expect(sent[0]?.body).toEqual({ stage: "COALESCING" });
});

test("keeps the place while loading, and offers another try", async () => {
  answers("get", DETAIL, community({ slug: "tests", can: leads }));
  keepsWaiting("get", STAGE);
  const { screen } = await open("/c/tests/manage/stage");
  await expect.element(screen.getByText("Loading…")).toBeInTheDocument();
  refuses("get", STAGE, { status: 503 });
});
