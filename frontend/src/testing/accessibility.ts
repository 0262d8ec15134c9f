import axe from "axe-core";
import { expect } from "vitest";
import { page } from "vitest/browser";

export const widths = [375, 1280] as const;
export const themes = ["light", "dark"] as const;

/** What axe finds wrong with what is on the screen now; one line per finding. */
export async function violations(): Promise<string[]> {
  // A colour on its way from one theme to the other has no contrast of its own.
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
  // What lies behind a modal is inert; axe does not know the top layer and would take it for being in the way.
  const modal = document.querySelector("dialog:modal");
  const { violations: found } = await axe.run(modal ?? document.body, {
    rules: { "target-size": { enabled: !modal } },
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  });
  return found.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 160)}`));
}

/** No findings at any width, in any theme. */
export async function expectAccessible() {
  for (const width of widths) {
    for (const theme of themes) {
      await page.viewport(width, 800);
      // The frame is resized by another process: what is laid out for the old width must not be judged.
      await expect.poll(() => window.innerWidth).toBe(width);
      document.documentElement.dataset.theme = theme;
      expect(await violations(), `${theme}, ${width} px`).toEqual([]);
    }
  }
  await page.viewport(1280, 800);
}
