import { expect, test } from "vitest";
import { expectAccessible } from "@/testing/accessibility";
import { open } from "@/testing/app";
import { abilities, community, pageOf, ref } from "@/testing/fixtures";
import { agrees, answers, refuses } from "@/testing/service";
import { dayFrom, lacks } from "./model";

const DETAIL = "/api/v1/communities/{community}";
const MERGERS = "/api/v1/communities/{community}/mergers";

const leads = abilities({ lead: true, changeStatus: true });

async function arrange(given: Parameters<typeof community>[0] = {}) {
  answers("get", DETAIL, community({ slug: "tests", name: "Tests", can: leads, ...given }));
  answers("get", MERGERS, pageOf());
  return (await open("/c/tests/manage/status")).screen;
}

test("pauses until a day, with a note", async () => {
  const screen = await arrange();
  const sent = agrees("put", "/api/v1/communities/{community}/pause");
  await expectAccessible();
  await screen.getByRole("button", { name: "Pause until…" }).click();
  const dialog = screen.getByRole("dialog", { name: "Pause Tests" });
  await dialog.getByRole("button", { name: "In 60 days" }).click();
  await dialog.getByLabelText(/What members should know/).fill("Summer.");
  await dialog.getByRole("button", { name: "Pause Tests" }).click();
  await expect.element(screen.getByText("Tests rests now.")).toBeVisible();
  expect(sent[0]?.body).toEqual({ until: dayFrom(new Date(), 60), note: "Summer." });
});

test("closes only when every point is answered", async () => {
  const screen = await arrange();
  const sent = agrees("put", "/api/v1/communities/{community}/closure");
  await screen.getByRole("button", { name: "Close…" }).click();
  const dialog = screen.getByRole("dialog", { name: "Close Tests" });
  await dialog.getByLabelText("Why it closes").fill("Done.");
  await dialog.getByRole("button", { name: "Close Tests" }).click();
  await expect.element(dialog.getByText("Choose one.").first()).toBeVisible();
  for (const settled of dialog.getByLabelText("Settled").all()) await settled.click();
  await dialog.getByLabelText("Not needed").first().click();
  await dialog.getByRole("button", { name: "Close Tests" }).click();
  await expect.element(dialog.getByText("Say why it was not needed.")).toBeVisible();
  expect(sent).toHaveLength(0);
  await dialog.getByLabelText("Because").fill("Nobody asked.");
  await dialog.getByRole("button", { name: "Close Tests" }).click();
  await expect.element(screen.getByText("Tests is closed. It stays there to read.")).toBeVisible();
  expect(sent[0]?.body).toMatchObject({
    reason: "Done.",
    checklist: [{ point: "REQUESTS", outcome: "NOT_NEEDED", note: "Nobody asked." }, {}, {}, {}, {}, {}],
  });
});

test("says what stands against a merger", async () => {
  const screen = await arrange();
  answers("get", "/api/v1/communities", pageOf(community({ slug: "drills", name: "Drills" })));
  answers("get", "/api/v1/communities/{community}/merger", {
    into: ref({ slug: "drills", name: "Drills" }),
    members: 12,
    atOnce: true,
    obstacle: "merger-widens",
  });
  await screen.getByRole("button", { name: "Merge…" }).click();
  await screen.getByRole("combobox", { name: "The community that goes on" }).fill("Drills");
  await screen.getByRole("option", { name: /Drills/ }).click();
  await expect.element(screen.getByText(/More people would see who belongs/)).toBeVisible();
});

test("a rest that did not end says so", async () => {
  const screen = await arrange({ status: "PAUSED", pausedUntil: "2099-01-01" });
  refuses("delete", "/api/v1/communities/{community}/pause", { status: 503 });
  await screen.getByRole("button", { name: "Resume now" }).click();
  await expect.element(screen.getByText(/Guildhall is busy/)).toBeVisible();
});

test("a point that was not needed says why", () => {
  expect(lacks({}, "GOALS")).toBe("answer");
  expect(lacks({ GOALS: { outcome: "NOT_NEEDED", note: " " } }, "GOALS")).toBe("reason");
  expect(lacks({ GOALS: { outcome: "DONE", note: "" } }, "GOALS")).toBeUndefined();
});
