import { expect, test } from "vitest";
import type { Schemas } from "@/api/client";
import { expectAccessible } from "@/testing/accessibility";
import { open } from "@/testing/app";
import { pageOf, ref } from "@/testing/fixtures";
import { answers, refuses } from "@/testing/service";

const REMOVALS = "/api/v1/me/removals";

const removal: Schemas["OwnRemoval"] = {
  id: "m1",
  community: ref({ name: "Testing guild" }),
  removedAt: "2025-02-01T09:00:00Z",
  reason: "Advertising.",
  mayReturn: false,
  can: { appeal: true },
};

test("shows the reason and takes an appeal", async () => {
  answers("get", REMOVALS, pageOf(removal));
  const { screen } = await open("/removals");
  await expect.element(screen.getByText("Advertising.")).toBeVisible();
  await expectAccessible();
  await screen.getByRole("button", { name: "Appeal" }).click();
  await expect.element(screen.getByText("Please say what happened.")).toBeVisible();
  await screen.getByLabelText("Why a steward should look at it again").fill("It was free.");
  const appeal = { text: "It was free.", madeAt: "2025-02-02T09:00:00Z" };
  const sent = answers("put", `${REMOVALS}/{id}/appeal`, { ...removal, appeal, can: { appeal: false } });
  answers("get", REMOVALS, pageOf({ ...removal, appeal, can: { appeal: false } }));
  await screen.getByRole("button", { name: "Appeal" }).click();
  await expect.element(screen.getByText("A steward will look at it.")).toBeVisible();
  expect(sent[0]?.body).toEqual({ text: "It was free." });
});

test("says what a steward answered", async () => {
  const appeal = {
    text: "It was free.",
    madeAt: "2025-02-02T09:00:00Z",
    outcome: "DISMISSED",
    answer: "It was not.",
  } as const;
  answers("get", REMOVALS, pageOf({ ...removal, appeal, can: { appeal: false } }));
  const { screen } = await open("/removals");
  await expect.element(screen.getByText("It was not.")).toBeVisible();
});

test("says when there is none, and why it did not load", async () => {
  answers("get", REMOVALS, pageOf());
  const none = (await open("/removals")).screen;
  await expect.element(none.getByRole("heading", { name: "Nowhere" })).toBeVisible();
  await none.unmount();
  refuses("get", REMOVALS, { status: 500, traceId: "trace-3" });
  const { screen } = await open("/removals");
  await expect.element(screen.getByRole("alert")).toMatchTextContent("trace-3");
});
