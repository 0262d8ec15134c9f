import type { Page } from "@playwright/test";
import { signIn } from "../people";
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
    await signIn(page, as, path);
    await holds(page);
  });
}

test("what opens over a page", async ({ page }) => {
  await signIn(page, "linus", "/settings/tokens");
  await page.keyboard.press("Control+K");
  await expect(page.getByRole("option").first()).toBeVisible();
  await inEveryTheme(page, async (look) => expect(await findings(page), `palette, ${look}`).toEqual([]));
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await inEveryTheme(page, async (look) => expect(await findings(page), `help, ${look}`).toEqual([]));
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Create a token" }).click();
  await inEveryTheme(page, async (look) => expect(await findings(page), `dialog, ${look}`).toEqual([]));
});

/** One heading, landmarks, no findings in any theme at any width, and nothing cut off or scrolling sideways at 320 px. */
async function holds(page: Page) {
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page.getByRole("main")).toHaveCount(1);
  await inEveryTheme(page, async (look) => expect(await findings(page), look).toEqual([]));
  await page.setViewportSize({ width: 320, height: 640 });
  await settled(page);
  expect(await page.evaluate(tooWide), "wider than 320 px").toEqual([]);
}

async function inEveryTheme(page: Page, check: (look: string) => Promise<void>) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme });
      await check(`${theme}, ${width} px`);
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
