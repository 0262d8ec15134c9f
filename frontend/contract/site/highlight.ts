import { escaped, Html, html } from "./html.ts";

const json = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null)\b|(-?\d+(?:\.\d+)?)/g;
const shell = /(#[^\n]*)|("(?:[^"\\]|\\.)*"|'[^']*')|(\$\w+|\$\{[^}]*\})/g;

/** Code with its parts marked, so that no script has to do it in the browser. */
export function highlight(code: string, language: string): Html {
  if (language === "json")
    return marked(code, json, ([, text, key, word, number]) => [
      [text, key ? "key" : "text"],
      [key, ""],
      [word, "word"],
      [number, "number"],
    ]);
  if (language === "sh")
    return marked(code, shell, ([, note, text, name]) => [
      [note, "note"],
      [text, "text"],
      [name, "word"],
    ]);
  return new Html(escaped(code));
}

export const block = (code: string, language: string) =>
  html`<div class="code"><pre tabindex="0"><code>${highlight(code, language)}</code></pre></div>`;

type Parts = [text: string | undefined, kind: string][];

function marked(code: string, pattern: RegExp, parts: (match: RegExpMatchArray) => Parts): Html {
  let done = 0;
  let text = "";
  for (const match of code.matchAll(pattern)) {
    const found = parts(match).filter(([part]) => part);
    if (found.length === 0) continue;
    text += escaped(code.slice(done, match.index));
    for (const [part, kind] of found)
      text += kind ? `<span class="${kind}">${escaped(part ?? "")}</span>` : escaped(part ?? "");
    done = match.index + match[0].length;
  }
  return new Html(text + escaped(code.slice(done)));
}
