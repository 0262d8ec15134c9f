import { beforeEach, describe, expect, test } from "vitest";
import { expectAccessible } from "@/testing/accessibility";
import { open } from "@/testing/app";
import { abilities, community } from "@/testing/fixtures";
import { agrees, answers, refuses } from "@/testing/service";

const path = "/api/v1/communities/{community}";
const openings = "/api/v1/communities/{community}/openings";
const why = "Somebody asked me to look at what is said here.";
const opening = {
  id: "0193b2c4-0001-7000-8000-0000000000cc",
  openedBy: { id: "0193b2c4-0001-7000-8000-00000000a000", handle: "ada", name: "Ada Brandt" },
  reason: why,
  openedAt: new Date().toISOString(),
  endsAt: new Date(Date.now() + 3_600_000).toISOString(),
};

describe("An opening", () => {
  beforeEach(() => {
    refuses("get", "/api/v1/communities/{community}/charter", { status: 403, code: "private-community" });
  });

  test("needs a reason, shows when it ends and can be ended", async () => {
    answers("get", path, community({ can: abilities({ seeMembers: false, open: true, seeOpenings: true }) }));
    const sent = answers("post", openings, opening, { status: 201 });
    const closed = agrees("delete", "/api/v1/communities/{community}/openings/{opening}");
    const { screen } = await open("/c/data-visualisation");
    await screen.getByRole("button", { name: "Open with a reason…" }).click();
    await screen.getByLabelText("Why do you need to look?").fill("Hm.");
    await screen.getByRole("button", { name: "Open for an hour" }).click();
    await expect.element(screen.getByText("Say a little more: at least 20 characters.")).toBeVisible();
    await screen.getByLabelText("Why do you need to look?").fill(why);
    answers("get", path, community({ myOpening: { id: opening.id, endsAt: opening.endsAt } }));
    await screen.getByRole("button", { name: "Open for an hour" }).click();
    await expect.element(screen.getByText(/^You opened this community until/)).toBeVisible();
    expect(sent[0]?.body).toEqual({ reason: why });
    await screen.getByRole("button", { name: "Close it now" }).click();
    await expect.poll(() => closed.length).toBe(1);
  });

  test("is told to the leaders with who and why", async () => {
    answers("get", path, community({ can: abilities({ lead: true, seeOpenings: true }) }));
    answers("get", openings, { items: [opening], page: {} });
    const { screen } = await open("/c/data-visualisation");
    await expect.element(screen.getByText(/Ada Brandt, a steward, is looking into this community/)).toBeVisible();
    await expect.element(screen.getByText(new RegExp(why))).toBeVisible();
    await expectAccessible();
  });
});
