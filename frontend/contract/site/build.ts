import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compress } from "../../tooling/precompress.ts";
import { faults } from "./check.ts";
import { read } from "./document.ts";
import { type Html, html } from "./html.ts";
import { markdown, sections } from "./markdown.ts";
import { page } from "./page.ts";
import { contents, reference } from "./reference.ts";

/** Writes the pages for developers beside the app. Nothing of them is made in the browser. */
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const top = here("../../../");
const target = here("../../dist/developers");
const styles = ["layers", "tokens", "reset", "base", "media"];
const own = ["developers", "text", "reference"];

const guides = {
  "/developers": "docs/api/README.md",
  "/developers/authentication": "docs/api/authentication.md",
  "/developers/pages": "docs/api/pages.md",
  "/developers/changes": "docs/api/changes.md",
  "/developers/problems": "docs/api/problems.md",
  "/developers/changelog": "CHANGELOG.md",
};

const written: string[] = [];
const pages = new Map<string, string>();

async function write(path: string, content: string) {
  const file = join(target, path);
  await mkdir(join(file, ".."), { recursive: true });
  await writeFile(file, content);
  written.push(file);
}

async function pageAt(path: string, title: string, content: Html, beside?: Html) {
  const text = page({ path, title, content, contents: beside }).text;
  pages.set(path, text);
  await write(`${path.replace("/developers", "")}/index.html`, text);
}

const onThisPage = (text: string) =>
  html`<p class="group">On this page</p><ul>${sections(text).map(({ title, id }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul>`;

await rm(target, { recursive: true, force: true });
for (const [path, file] of Object.entries(guides)) {
  const text = await readFile(join(top, file), "utf8");
  await pageAt(path, /^# (.+)$/m.exec(text)?.[1] ?? "Guildhall", markdown(text), onThisPage(text));
}
const document = await read(join(top, "openapi.yaml"));
await pageAt("/developers/reference", "Reference", reference(document), contents(document));

const sheets = [
  ...styles.map((name) => here(`../../src/styles/${name}.css`)),
  ...own.map((name) => here(`static/${name}.css`)),
];
await write("developers.css", (await Promise.all(sheets.map((sheet) => readFile(sheet, "utf8")))).join("\n"));
await write("developers.js", await readFile(here("static/developers.js"), "utf8"));
await write("openapi.yaml", await readFile(join(top, "openapi.yaml"), "utf8"));
await Promise.all(written.map(compress));

const wrong = faults(pages, new Set(["developers.css", "openapi.yaml"].map((name) => `/developers/${name}`)));
if (wrong.length > 0) {
  console.error(wrong.join("\n"));
  process.exit(1);
}
console.log(`${written.length} files for developers`);
