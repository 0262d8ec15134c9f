import { signIn } from "../people";
import { expect, test } from "../test";

const liaison = "/c/works-council-liaison-q7mzk3vd";
const why = "Two members wrote to me about the tone of the last weeks.";

test("A steward opens a private community with a reason, and its leader reads who and why", async ({
  browser,
  page,
}) => {
  const main = page.getByRole("main");
  await signIn(page, "ada", "/steward/communities");
  await main.getByRole("link", { name: "Works council liaison", exact: true }).click();
  await expect(main.getByText("As a steward you look after this community without reading along.")).toBeVisible();
  await expect(main.getByRole("link", { name: "Members" })).toHaveCount(0);

  await main.getByRole("button", { name: "Open with a reason…" }).click();
  const dialog = page.getByRole("dialog", { name: "Open Works council liaison for yourself?" });
  await dialog.getByLabel("Why do you need to look?").fill("Curious.");
  await dialog.getByRole("button", { name: "Open for an hour" }).click();
  await expect(dialog.getByText("Say a little more: at least 20 characters.")).toBeVisible();
  await dialog.getByLabel("Why do you need to look?").fill(why);
  await dialog.getByRole("button", { name: "Open for an hour" }).click();
  await expect(main.getByText(/^You opened this community until/)).toBeVisible();
  await main.getByRole("link", { name: "Members" }).click();
  await expect(main.getByRole("listitem").filter({ hasText: "Owen Price" }).first()).toBeVisible();

  const leader = await browser.newPage();
  await signIn(leader, "owen", liaison);
  await expect(leader.getByRole("main").getByText(why)).toBeVisible();
  await expect(
    leader.getByRole("main").getByText(/Ada Brandt, a steward, is looking into this community/),
  ).toBeVisible();
  await leader.close();

  await main.getByRole("button", { name: "Close it now" }).click();
  await expect(page.getByText("Works council liaison is closed to you again.")).toBeVisible();
  await expect(main.getByRole("link", { name: "Members" })).toHaveCount(0);
});

test("A rule for a directory group is tried before it is applied", async ({ page }) => {
  const main = page.getByRole("main");
  await signIn(page, "ada", "/steward/groups");
  await main.getByRole("button", { name: "Make a rule" }).click();
  const dialog = page.getByRole("dialog", { name: "Make a rule" });
  await dialog.getByLabel("Group").fill("site-dublin");
  await dialog.getByLabel("Community").fill("no-such-community");
  await dialog.getByRole("button", { name: "Make rule" }).click();
  await expect(dialog.getByText("There is no such community.")).toBeVisible();
  await dialog.getByLabel("Community").fill("incident-response");
  await dialog.getByRole("button", { name: "Make rule" }).click();

  const rule = main.getByRole("listitem").filter({ hasText: "site-dublin" });
  await rule.getByRole("button", { name: "Try site-dublin" }).click();
  await expect(rule.getByRole("heading", { name: "What it would do now" })).toBeVisible();
  await rule.getByRole("button", { name: "Apply now" }).click();
  await expect(rule.getByRole("heading", { name: "Applied" })).toBeVisible();
  await expect(rule.getByText(/Ada Brandt applied it/)).toBeVisible();

  await rule.getByRole("button", { name: "Delete site-dublin" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete rule" }).click();
  await expect(rule).toHaveCount(0);
});

test("Nobody else finds the stewards' pages", async ({ page }) => {
  await signIn(page, "mallory");
  await expect(page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Stewardship" })).toHaveCount(
    0,
  );
  await page.goto("/steward/audit");
  await expect(page.getByRole("main").getByText("This is for stewards")).toBeVisible();
});
