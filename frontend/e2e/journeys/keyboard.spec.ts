import { signIn } from "../people";
import { expect, test } from "../test";

test.beforeEach(async ({ page }) => {
  await signIn(page, "helga", "/settings/tokens");
  // Helga reads German; the shortcuts are the same letters everywhere.
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
});

test("The first Tab leads past the navigation", async ({ page }) => {
  await page.goto("/discover");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Zum Inhalt springen" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("Two letters go somewhere, but not while one types", async ({ page }) => {
  await page.keyboard.type("gc");
  await expect(page).toHaveURL("/discover");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.keyboard.type("gh");
  await expect(page).toHaveURL("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.goto("/discover");
  await page.getByRole("searchbox").fill("gh");
  await page.getByRole("searchbox").pressSequentially("gh");
  await expect(page).toHaveURL(/\/discover/);
});

test("The palette finds a community, and Escape gives the focus back", async ({ page }) => {
  const create = page.getByRole("button", { name: "Token erstellen" });
  const words = page.getByRole("combobox");
  await create.focus();
  await page.keyboard.press("Control+K");
  await expect(words).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(words).toBeHidden();
  await expect(create).toBeFocused();

  await page.keyboard.press("Control+K");
  await words.pressSequentially("access");
  await expect(page.getByRole("option", { name: "Accessibility" })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/c/accessibility");
  await expect(page.getByRole("heading", { level: 1, name: "Accessibility" })).toBeFocused();
});

test("A dialog closes with Escape and gives the focus back", async ({ page }) => {
  const create = page.getByRole("button", { name: "Token erstellen" });
  await create.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(create).toBeFocused();

  await page.keyboard.press("?");
  const help = page.getByRole("dialog");
  await expect(help).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
  await expect(create).toBeFocused();
});

test("The account menu works with arrows, and Escape gives the focus back", async ({ page }) => {
  const button = page.getByRole("button", { name: /Helga Steiner/ });
  await button.focus();
  await page.keyboard.press("Enter");
  const items = page.getByRole("menuitem");
  await expect(items.first()).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(items.last()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(items.first()).toBeHidden();
  await expect(button).toBeFocused();
});
