import type { Document } from "./document.ts";
import { type Html, html } from "./html.ts";
import { idOf, inline } from "./markdown.ts";
import { badge, entry, operations } from "./operation.ts";
import { schemas } from "./schema.ts";

const of = (document: Document, tag: string) => operations(document).filter((place) => place.operation.tags[0] === tag);

/** Every operation by its subject, then every schema, on one page that a browser can search. */
export const reference = (document: Document): Html => html`<h1>Reference</h1>
  <p class="lead">Version ${document.info.version}. The same as a file: <a href="/developers/openapi.yaml">openapi.yaml</a> (OpenAPI 3.1).</p>
  ${document.tags.map(
    (tag) => html`<section>
    <h2 id="${idOf(tag.name)}"><a class="anchor" href="#${idOf(tag.name)}">${tag.name}</a></h2>
    <p>${inline(tag.description)}</p>
    ${of(document, tag.name).map((place) => entry(document, place))}
  </section>`,
  )}
  ${schemas(document)}`;

/** The way through the reference, beside it. */
export const contents = (document: Document): Html => html`
  <label class="visually-hidden" for="filter">Filter operations</label>
  <input id="filter" type="search" placeholder="Filter operations" autocomplete="off" hidden>
  ${document.tags.map(
    (tag) => html`<p class="group">${tag.name}</p>
    <ul>${of(document, tag.name).map(
      ({ method, path, operation: it }) => html`
      <li data-words="${`${it.summary} ${it.operationId} ${path}`.toLowerCase()}"><a href="#${it.operationId}">${badge(method)} ${it.summary}</a></li>`,
    )}</ul>`,
  )}
  <p class="group">Schemas</p>
  <ul>${Object.keys(document.components.schemas).map((name) => html`<li data-words="${name.toLowerCase()}"><a href="#schema-${name}">${name}</a></li>`)}</ul>`;
