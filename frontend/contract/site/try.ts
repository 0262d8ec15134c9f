import type { Parameter } from "./document.ts";
import { type Html, html } from "./html.ts";
import type { Place } from "./operation.ts";

/** A form that sends the operation; static/developers.js reads it. Only values that somebody enters are sent. */
export function tryIt(
  { method, path, operation }: Place,
  parameters: Parameter[],
  body: [string, { example: unknown }] | undefined,
): Html {
  const id = (name: string) => `try-${operation.operationId}-${name}`;
  const own = parameters.filter((parameter) => parameter.name !== "Idempotency-Key");
  return html`<details class="try"><summary>Try it</summary>
    <form data-method="${method}" data-path="${path}" ${body && html`data-type="${body[0]}"`}>
      <p class="note">As the person who is signed in to the app in this browser.${method !== "get" && html` <strong>This changes real data.</strong>`}</p>
      ${own.map(
        (parameter) => html`<label for="${id(parameter.name)}">${parameter.name}</label>
        <input id="${id(parameter.name)}" name="${parameter.name}" data-in="${parameter.in}" autocomplete="off"
          ${parameter.required && html`required`} placeholder="${parameter.in === "path" ? String(parameter.example ?? "") : ""}">`,
      )}
      ${
        body &&
        html`<label for="${id("body")}">Body</label>
        <textarea id="${id("body")}" name="body" rows="8" spellcheck="false">${JSON.stringify(body[1].example, null, 2)}</textarea>`
      }
      <button type="submit">Send</button>
      <div class="code" hidden><pre tabindex="0"><code role="status"></code></pre></div>
    </form></details>`;
}
