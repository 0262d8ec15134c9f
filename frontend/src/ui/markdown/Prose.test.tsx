import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { expectAccessible } from "@/testing/accessibility";
import { Prose } from "./Prose";

const row = `<tr>${"<td>measured</td>".repeat(12)}</tr>`;
const html = `<h2>Heading</h2><p>Words for <a href="/people/mei">@mei</a> and <code>code</code></p>
<ul><li>one<ul><li>two</li></ul></li></ul><blockquote><p>Said</p></blockquote>
<pre><code>a line that is far longer than any phone is wide, so that it has to scroll by itself</code></pre>
<table><thead><tr>${"<th>column</th>".repeat(12)}</tr></thead><tbody>${row}</tbody></table>`;

test("a text is readable everywhere, and what is wide scrolls by itself, also by keyboard", async () => {
  await page.viewport(375, 800);
  const screen = await render(
    <I18nProvider i18n={i18n}>
      <main>
        <h1>Text</h1>
        <Prose html={html} />
      </main>
    </I18nProvider>,
  );
  await expect.element(screen.getByRole("table")).toHaveAttribute("tabindex", "0");
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(375);
  await expectAccessible();
});
