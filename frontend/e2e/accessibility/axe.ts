import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Puts axe into every page before its first script, where the content security policy has no say. */
export const prepare = (page: Page) => page.addInitScript(source);

const everything: RunOptions["runOnly"] = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};

/** What another theme can change; all else it leaves as it is. */
const colours: RunOptions["runOnly"] = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/** What is wrong with the page as it stands now, one line per finding. */
export async function findings(page: Page, about: "everything" | "colours" = "everything"): Promise<string[]> {
  await settled(page);
  const { violations } = await page.evaluate(
    (runOnly) => (globalThis as unknown as Axe).axe.run(document, { runOnly, resultTypes: ["violations"] }),
    about === "colours" ? colours : everything,
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 160)}`));
}

type Axe = { axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> } };

/** Everything is loaded, and no colour is on its way from one theme to the other. */
export async function settled(page: Page) {
  await page.waitForLoadState("networkidle");
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise(requestAnimationFrame);
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
  });
}
