import type { Browser, Page } from "@playwright/test";
import { type Person, signIn } from "../people";
import { expect, test } from "../test";

const about = "Reading old drawings, measuring what was never drawn, and writing it down for those who come after.";

test("An idea finds three people and comes alive", async ({ page, browser }) => {
  const main = page.getByRole("main");
  await signIn(page, "owen", "/start");

  await test.step("says what it is, and is sent elsewhere when it is something else", async () => {
    await main.getByText("They deliver something together", { exact: true }).click();
    await expect(main.getByText("That is a project team.")).toBeVisible();
    await main.getByText("They do something and want to get better at it", { exact: true }).click();
    await main.getByRole("link", { name: "Go on" }).click();
    await main.locator("label").filter({ hasText: "A craft" }).click();
    await expect(main.getByRole("heading", { name: "The first three things" })).toBeVisible();
  });

  await test.step("proposes it with three answers", async () => {
    await main.getByLabel("Name", { exact: true }).fill("Old drawings");
    await main.getByRole("textbox", { name: "What it is about" }).fill(about);
    await main.getByRole("textbox", { name: "Who it is for" }).fill("Whoever keeps old instruments running");
    await main.getByText("First see who is interested", { exact: true }).click();
    await main.getByRole("button", { name: "Propose the community" }).click();
    await expect(page).toHaveURL("/c/old-drawings");
    await expect(main.getByRole("heading", { name: "3 more people, and this community comes alive" })).toBeVisible();
  });

  await test.step("three others would join, and with the third it is alive", async () => {
    await says(browser, "grace", "I would join");
    await says(browser, "kenji", "I would help lead");
    const last = await says(browser, "linus", "I would join");
    await expect(last.getByText("Old drawings has come alive.")).toBeVisible();
    await expect(last.getByRole("main").getByText("4 members", { exact: true })).toBeVisible();
  });

  await test.step("its proposer leads it, and hears who would help", async () => {
    await page.reload();
    await expect(main.getByRole("list", { name: "Leaders" })).toContainText("Owen Price");
    await expect(main.getByText("Kenji Mori said they would help lead.")).toBeVisible();
  });
});

test("Whoever starts something sees who is there already, and goes there instead", async ({ page }) => {
  const main = page.getByRole("main");
  await signIn(page, "sofia", "/start?as=community");
  await main.getByLabel("Name", { exact: true }).fill("Data visualization");
  const alike = main.getByRole("region", { name: "Perhaps these are your people?" });
  await expect(alike.getByRole("link", { name: "Data visualisation", exact: true })).toBeVisible();
  await alike.getByRole("link", { name: "Data visualisation", exact: true }).click();
  await expect(page).toHaveURL("/c/data-visualisation");
  await expect(main.getByRole("heading", { name: "Chapters" })).toBeVisible();
  await page.goto("/start");
  await expect(main.getByLabel("Name", { exact: true })).toHaveValue("Data visualization");
});

test("An address that a community had before leads to the one it has", async ({ page }) => {
  await signIn(page, "kenji", "/discover");
  await page.goto("/c/docs-that-get-read/members");
  await expect(page).toHaveURL("/c/technical-writing/members");
});

async function says(browser: Browser, person: Person, words: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, person, "/c/old-drawings");
  await page.getByRole("main").getByRole("button", { name: words }).click();
  await expect(page.getByRole("main")).toContainText(/would (join|help lead)|members/);
  return page;
}
