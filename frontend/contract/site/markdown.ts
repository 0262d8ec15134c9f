import { readFile } from "node:fs/promises";
import { Marked, type Tokens } from "marked";
import { block } from "./highlight.ts";
import { escaped, Html } from "./html.ts";

/** Where the repository's files are found on the site. */
const places: Record<string, string> = {
  "../../openapi.yaml": "/developers/reference",
  "../../CHANGELOG.md": "/developers/changelog",
  "README.md": "/developers",
};

export const idOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");

function place(href: string) {
  if (/^(https?:|#|\/)/.test(href)) return href;
  const [file = "", anchor] = href.split("#");
  const path = places[file] ?? `/developers/${file.replace(/\.md$/, "")}`;
  return anchor ? `${path}#${anchor}` : path;
}

const marked = new Marked({
  gfm: true,
  renderer: {
    heading({ tokens, depth, text }: Tokens.Heading) {
      const id = idOf(text);
      const words = this.parser.parseInline(tokens);
      if (depth === 1) return `<h1>${words}</h1>\n`;
      return `<h${depth} id="${id}"><a class="anchor" href="#${id}">${words}</a></h${depth}>\n`;
    },
    code: ({ text, lang }: Tokens.Code) => block(text, lang ?? "").text,
    link({ href, tokens }: Tokens.Link) {
      return `<a href="${escaped(place(href))}">${this.parser.parseInline(tokens)}</a>`;
    },
    table(token: Tokens.Table) {
      const row = (cells: Tokens.TableCell[], tag: string) =>
        `<tr>${cells.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join("")}</tr>`;
      const named = token.header.some((cell) => cell.text !== "");
      const head = named ? `<thead>${row(token.header, "th")}</thead>` : "";
      return `<div class="table" tabindex="0"><table>${head}<tbody>${token.rows.map((cells) => row(cells, "td")).join("")}</tbody></table></div>`;
    },
  },
});

export const markdown = (text: string) => new Html(marked.parse(text, { async: false }));
export const inline = (text: string) => new Html(marked.parseInline(text, { async: false }));

/** The sections of a page, for its table of contents. */
export const sections = (text: string) =>
  [...text.replace(/```[\s\S]*?```/g, "").matchAll(/^## (.+)$/gm)].map(([, title = ""]) => ({
    title,
    id: idOf(title),
  }));

const problems = await readFile(new URL("../../../docs/api/problems.md", import.meta.url), "utf8");
const codes = new Set([...problems.matchAll(/^### (.+)$/gm)].map(([, code]) => code));

/** The same, with problem codes leading to what they mean. */
export const withProblems = (text: string) =>
  new Html(
    inline(text).text.replace(/<code>([a-z-]+)<\/code>/g, (span, code: string) =>
      codes.has(code) ? `<a href="/developers/problems#${code}">${span}</a>` : span,
    ),
  );
