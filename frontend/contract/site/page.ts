import { type Html, html } from "./html.ts";

export type Page = { path: string; title: string; content: Html; contents?: Html };

/** What stands on every page, in the order of reading. */
const ways = [
  { path: "/developers", title: "Start" },
  { path: "/developers/authentication", title: "Authentication" },
  { path: "/developers/pages", title: "Pages and filters" },
  { path: "/developers/changes", title: "Changing things" },
  { path: "/developers/problems", title: "Problems" },
  { path: "/developers/reference", title: "Reference" },
  { path: "/developers/changelog", title: "What has changed" },
];

/** A whole page. Scripts and styles are files of our own: the policy of the service allows nothing else. */
export const page = ({ path, title, content, contents }: Page): Html => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} – Guildhall for developers</title>
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="/favicon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/developers/developers.css">
    <script src="/theme.js"></script>
    <script src="/developers/developers.js" defer></script>
  </head>
  <body>
    <a class="skip" href="#content">Skip to content</a>
    <header class="bar">
      <a class="brand" href="/">Guildhall</a> <a class="section" href="/developers">Developers</a>
      <button class="open-menu" type="button" popovertarget="menu">Menu</button>
    </header>
    <div class="frame">
      <nav id="menu" popover aria-label="Developers">
        <ul>${ways.map((way) => html`<li><a href="${way.path}" ${way.path === path && html`aria-current="page"`}>${way.title}</a></li>`)}</ul>
        ${contents && html`<div class="contents">${contents}</div>`}
      </nav>
      <main id="content" tabindex="-1" class="${path.endsWith("reference") ? "wide" : "reading"}">${content}</main>
    </div>
  </body>
</html>
`;
