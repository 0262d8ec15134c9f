import { choose } from "../people";
import { expect, test } from "../test";

test("A newcomer looks around, joins, and may change her mind", async ({ page }) => {
  const main = page.getByRole("main");

  await test.step("is welcomed and signs in", async () => {
    await page.goto("/");
    await expect(page).toHaveTitle("Welcome to Guildhall");
    await expect(main.getByRole("heading", { level: 1 })).toHaveText("Find the people who share your craft");
    await main.getByRole("link", { name: "Sign in" }).click();
    await choose(page, "noor");
    await expect(main.getByRole("heading", { level: 1 })).toContainText("Noor");
    await expect(page).toHaveTitle("Home · Guildhall");
  });

  await test.step("finds a community by what she would like to get better at", async () => {
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Discover" }).click();
    await expect(main.getByRole("heading", { level: 1, name: "Discover" })).toBeFocused();
    await page.getByRole("searchbox", { name: "What are you trying to get better at?" }).fill("charts");
    await expect(page).toHaveURL(/\?q=charts/);
    await expect(main.getByRole("link", { name: "Data visualisation" })).toBeVisible();
    await expect(main.getByRole("link", { name: "Maschinensicherheit" })).toHaveCount(0);
  });

  await test.step("reads what it is about before she decides", async () => {
    await main.getByRole("link", { name: "Data visualisation" }).click();
    await expect(main.getByRole("heading", { level: 1, name: "Data visualisation" })).toBeVisible();
    await expect(main.getByText(/How we show numbers so that the person in front of them can act/)).toBeVisible();
    await expect(main.getByRole("heading", { level: 2, name: "Who it is for" })).toBeVisible();
    await expect(main.getByRole("list", { name: "Leaders" }).getByRole("link", { name: "Grace Okafor" })).toBeVisible();
  });

  await test.step("joins and is among the members", async () => {
    const before = await memberCount();
    await main.getByRole("button", { name: "Join" }).click();
    await expect(page.getByText("You are in Data visualisation.")).toBeVisible();
    await expect(main.getByText(/^Member since/)).toBeVisible();
    expect(await memberCount()).toBe(before + 1);
    await main.getByRole("link", { name: "Members" }).click();
    const more = main.getByRole("button", { name: "Show more" });
    await expect(main.getByRole("listitem").filter({ hasText: "Leader" }).first()).toContainText("Grace Okafor");
    await more.click();
    await expect(main.getByRole("link", { name: "Noor Rahman" })).toBeVisible();
  });

  await test.step("leaves, takes it back, and leaves for good", async () => {
    await main.getByRole("button", { name: "Leave" }).click();
    const left = page.getByText("You left Data visualisation.");
    await expect(left).toBeVisible();
    await expect(main.getByRole("button", { name: "Join" })).toBeVisible();
    const back = page.waitForResponse((response) => response.request().method() === "PUT");
    await page.getByRole("button", { name: "Undo" }).click();
    expect((await back).status()).toBe(201);
    await expect(main.getByRole("button", { name: "Leave" })).toBeVisible();
    await page.reload();
    await main.getByRole("button", { name: "Leave" }).click();
    await expect(left).toBeVisible();
    await page.reload();
    await expect(main.getByRole("button", { name: "Join" })).toBeVisible();
  });

  async function memberCount() {
    const words = await main
      .getByText(/^\d+ members$/)
      .first()
      .textContent();
    return Number.parseInt(words ?? "", 10);
  }
});
