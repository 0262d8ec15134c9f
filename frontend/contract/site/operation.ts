import { type Answer, type Document, nameOf, type Operation, type Parameter, resolve } from "./document.ts";
import { block } from "./highlight.ts";
import { type Html, html } from "./html.ts";
import { withProblems } from "./markdown.ts";
import { field, fields, typeOf } from "./schema.ts";
import { tryIt } from "./try.ts";

export type Place = { method: string; path: string; operation: Operation };

export const operations = (document: Document): Place[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );

export const badge = (method: string) => html`<span class="method ${method}">${method.toUpperCase()}</span>`;

const pretty = (value: unknown) => JSON.stringify(value, null, 2);

/** One operation: what it does on the left, what it looks like on the right. */
export function entry(document: Document, place: Place): Html {
  const { method, path, operation: it } = place;
  const parameters = (it.parameters ?? []).map((part) => resolve<Parameter>(part, document.components.parameters));
  const answers = Object.entries(it.responses).map(
    ([status, part]) => [status, resolve<Answer>(part, document.components.responses)] as const,
  );
  const body = Object.entries(it.requestBody?.content ?? {})[0];
  const scopes = it.security.flatMap((way) => way.token ?? []);
  return html`<article class="operation" id="${it.operationId}">
    <div class="words">
      <h3><a class="anchor" href="#${it.operationId}">${it.summary}</a></h3>
      <p class="address">${badge(method)} <code>${path}</code></p>
      <p>${withProblems(it.description)}</p>
      <p class="scope">${scopes.length > 0 ? html`Scope ${scopes.map((scope) => html`<code>${scope}</code>`)}` : "Open to everybody; needs no sign-in."}</p>
      ${
        parameters.length > 0 &&
        html`<h4>Parameters</h4><ul class="fields">${parameters.map((own) =>
          field(own.name, own.schema, own.required ? "required" : undefined, own.description),
        )}</ul>`
      }
      ${
        body &&
        html`<h4>Body</h4><p>${typeOf(body[1].schema)} as <code>${body[0]}</code></p>
        ${fields(resolve(body[1].schema, document.components.schemas))}`
      }
      <h4>Answers</h4>
      <ul class="answers">${answers.map(([status, own]) => answer(status, own))}</ul>
    </div>
    <div class="looks">
      <h4 class="visually-hidden">Example</h4>
      ${block(curl(place, parameters, body), "sh")}
      ${answers.filter(([status, own]) => status < "300" && own.content).map(([status, own]) => example(status, own))}
      ${tryIt(place, parameters, body)}
    </div>
  </article>`;
}

function answer(status: string, own: Answer): Html {
  const content = Object.values(own.content ?? {})[0];
  const failed = status >= "400";
  const everywhere = ["X-Trace-Id", "Guildhall-Version", "RateLimit", "RateLimit-Policy"];
  const headers = Object.keys(own.headers ?? {}).filter((name) => !everywhere.includes(name));
  return html`<li><span class="status ${failed ? "failed" : "fine"}">${status}</span>
    <div>${withProblems(own.description)} ${content && !failed && html`<span class="type">${typeOf(content.schema)}</span>`}
    ${headers.length > 0 && html`<span class="note">with ${headers.map((name) => html`<code>${name}</code> `)}</span>`}</div></li>`;
}

function example(status: string, own: Answer): Html {
  const content = Object.values(own.content ?? {})[0];
  return html`<p class="caption">${status} ${content?.schema.$ref && nameOf(content.schema.$ref)}</p>
    ${block(pretty(content?.example), "json")}`;
}

function curl(
  { method, path, operation: it }: Place,
  parameters: Parameter[],
  body: [string, { example: unknown }] | undefined,
) {
  const address = parameters
    .filter((own) => own.in === "path")
    .reduce((text, own) => text.replace(`{${own.name}}`, String(own.example ?? own.schema.examples?.[0])), path);
  const lines = [`curl${method === "get" ? "" : ` -X ${method.toUpperCase()}`} "$GUILDHALL${address}"`];
  if (it.security.length > 0) lines.push('-H "Authorization: Bearer $TOKEN"');
  for (const own of parameters.filter((one) => one.in === "header" && one.name !== "If-None-Match"))
    lines.push(
      own.name === "Idempotency-Key" ? '-H "Idempotency-Key: $(uuidgen)"' : `-H '${own.name}: ${own.example}'`,
    );
  if (body) lines.push(`-H "Content-Type: ${body[0]}"`, `-d '${pretty(body[1].example)}'`);
  return lines.join(" \\\n  ");
}
