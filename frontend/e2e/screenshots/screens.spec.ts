import { copyFile, mkdir } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { settled } from "../accessibility/axe";
import { screens } from "../accessibility/screens";
import { signIn } from "../people";
import { expect, test } from "../test";

/*
 * Writes what every screen looks like. Everything goes where nothing is kept; the few pictures that the documentation
 * shows are copied to it.
 */
const everything = "../.data/screenshots";
const documentation = "../docs/screenshots";
const tour = ["home", "discover", "community", "community-dark", "community-phone", "start"];

const looks = {
  light: { suffix: "", colorScheme: "light", width: 1280, height: 800 },
  dark: { suffix: "-dark", colorScheme: "dark", width: 1280, height: 800 },
  phone: { suffix: "-phone", colorScheme: "light", width: 375, height: 780 },
  phoneDark: { suffix: "-phone-dark", colorScheme: "dark", width: 375, height: 780 },
} as const;

test.beforeAll(async () => {
  for (const folder of [everything, documentation]) await mkdir(folder, { recursive: true });
});

test("welcome", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
  await take(page, "welcome");
});

for (const { name, path, as } of screens) {
  test(name, async ({ page }) => {
    await signIn(page, as, path);
    await take(page, name.replaceAll(" ", "-"));
  });
}

test("German", async ({ page }) => {
  await signIn(page, "helga", "/c/maschinensicherheit");
  await take(page, "community-german");
  await page.goto("/");
  await take(page, "home-german");
});

test("start with an answer and a problem", async ({ page }) => {
  await signIn(page, "kenji", "/start?as=community");
  await page.getByLabel("Name", { exact: true }).fill("Jigs and fixtures");
  await page.getByText("Details, if you like").click();
  await page.getByRole("button", { name: "Start the community" }).click();
  await take(page, "start-problem", true);
});

test("palette, menu and dialogs", async ({ page }) => {
  await signIn(page, "linus", "/settings/tokens");
  await page.keyboard.press("Control+K");
  await page.getByRole("combobox").fill("sta");
  await expect(page.getByRole("option", { name: "Statistics for experiments" })).toBeVisible();
  await take(page, "palette");
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
  await take(page, "help");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Create a token" }).click();
  await take(page, "token");
  await page.keyboard.press("Escape");
  await page.setViewportSize(looks.light);
  await page.getByRole("button", { name: /^Linus Ekström/ }).click();
  await page.screenshot({ path: `${everything}/menu.webp`, quality: 88 });
});

async function take(page: Page, name: string, whole = false) {
  for (const { suffix, colorScheme, width, height } of Object.values(looks)) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await settled(page);
    const picture = `${everything}/${name}${suffix}.webp`;
    await page.screenshot({ path: picture, fullPage: whole, quality: 88 });
    if (tour.includes(name + suffix)) await copyFile(picture, `${documentation}/${name}${suffix}.webp`);
  }
}
