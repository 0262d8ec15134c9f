import type { Page } from "@playwright/test";
import { openAccount, signIn } from "../people";
import { expect, test } from "../test";

test("Two windows change the same profile, and nothing typed is lost", async ({ page, context }) => {
  await signIn(page, "linus", "/settings/profile");
  const other = await context.newPage();
  await other.goto("/settings/profile");
  await other.getByLabel("Place optional").fill("Uppsala");
  await page.getByLabel("Place optional").fill("Västerås");
  await page.getByLabel("Job optional").fill("Result pipeline");

  await other.getByRole("button", { name: "Save profile" }).click();
  await expect(other.getByText("Your profile is saved.")).toBeVisible();

  await page.getByRole("button", { name: "Save profile" }).click();
  await expect(page.getByRole("alert")).toContainText("Nothing you typed is lost");
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(page.getByLabel("Place optional")).toHaveValue("Västerås");
  await expect(page.getByLabel("Job optional")).toHaveValue("Result pipeline");
  await expect(page.getByText("Saved meanwhile: Uppsala")).toBeVisible();

  await page.getByRole("button", { name: "Use this one" }).click();
  await page.getByRole("button", { name: "Save profile" }).click();
  await expect(page.getByText("Your profile is saved.")).toBeVisible();
  await page.goto("/people/linus");
  await expect(page.getByRole("main")).toContainText("Uppsala");
  await expect(page.getByRole("main")).toContainText("Result pipeline");
});

test("The chosen theme and language are there from the first pixel", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await noteFirstSight(page);
  // The profile says German, the browser English.
  await signIn(page, "tariq", "/settings/appearance");
  expect(await firstSight(page)).toEqual({ theme: "", language: "de" });

  await page.getByRole("main").getByText("Dunkel", { exact: true }).click();
  await page.getByRole("main").getByText("English", { exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
  await expect.poll(() => savedLocale(page)).toBe("en");

  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
  expect(await firstSight(page)).toEqual({ theme: "dark", language: "en" });

  await openAccount(page, "tariq");
  await page.getByRole("menuitem", { name: "Deutsch" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Einstellungen" })).toBeVisible();
  await expect.poll(() => savedLocale(page)).toBe("de");

  // In another browser the language comes along, the theme belongs to the device.
  await page.evaluate(() => localStorage.clear());
  await page.goto("/");
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toContainText(/Tariq/);
  expect(await firstSight(page)).toEqual({ theme: "", language: "de" });
});

async function savedLocale(page: Page) {
  const answer = await page.request.get("/api/v1/people/me");
  return ((await answer.json()) as { locale: string }).locale;
}

/** Notes the theme when the body appears and the language when the app first draws something. */
async function noteFirstSight(page: Page) {
  await page.addInitScript(() => {
    const seen = { theme: undefined as string | undefined, language: undefined as string | undefined };
    Object.assign(globalThis, { firstSight: seen });
    new MutationObserver((_, observer) => {
      const { lang, dataset } = document.documentElement;
      if (document.body) seen.theme ??= dataset.theme ?? "";
      if (!document.getElementById("root")?.firstElementChild) return;
      seen.language = lang;
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
}

const firstSight = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { firstSight: { theme: string; language: string } }).firstSight);
