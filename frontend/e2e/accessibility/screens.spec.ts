import type { Cookie, Page } from "@playwright/test";
import { type Person, signIn } from "../people";
import { expect, test } from "../test";
import { findings, prepare, settled } from "./axe";
import { screens } from "./screens";

const widths = [375, 1280] as const;
const themes = ["light", "dark"] as const;

test.beforeEach(({ page }) => prepare(page));

test("welcome", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
  await holds(page);
});

for (const { name, path, as } of screens) {
  test(name, async ({ page }) => {
    await visit(page, as, path);
    await holds(page);
  });
}

test("what opens over a page", async ({ page }) => {
  await signIn(page, "linus", "/settings/tokens");
  await page.keyboard.press("Control+K");
  await expect(page.getByRole("option").first()).toBeVisible();
  await looks(page, "palette");
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await looks(page, "help");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Create a token" }).click();
  await looks(page, "dialog");
});

const sessions = new Map<Person, Cookie[]>();

/** As somebody who may be signed in since another screen. */
async function visit(page: Page, person: Person, path: string) {
  const session = sessions.get(person);
  if (session === undefined) {
    await signIn(page, person, path);
    sessions.set(person, await page.context().cookies());
  } else {
    await page.context().addCookies(session);
    await page.goto(path);
    await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
  }
}

/** One heading, landmarks, no findings in any theme at any width, and nothing cut off or scrolling sideways at 320 px. */
async function holds(page: Page) {
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page.getByRole("main")).toHaveCount(1);
  await looks(page, "page");
  await page.setViewportSize({ width: 320, height: 640 });
  await settled(page);
  expect(await page.evaluate(tooWide), "wider than 320 px").toEqual([]);
}

/** No findings in any theme at any width. */
async function looks(page: Page, what: string) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme });
      const found = await findings(page, theme === themes[0] ? "everything" : "colours");
      expect(found, `${what}, ${theme}, ${width} px`).toEqual([]);
    }
  }
}

/** What makes the page scroll sideways. */
function tooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const culprits = [...document.querySelectorAll("body *")].filter(
    (each) => each.getBoundingClientRect().right > clientWidth,
  );
  return [`${scrollWidth} px`, ...culprits.map((each) => each.outerHTML.slice(0, 120))];
}
