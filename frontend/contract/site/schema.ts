import { type Document, nameOf, type Schema } from "./document.ts";
import { type Html, html } from "./html.ts";
import { inline } from "./markdown.ts";

/** What kind of value it is, in words; shared schemas by a link. */
export function typeOf(schema: Schema): Html {
  if (schema.$ref) return html`<a href="#schema-${nameOf(schema.$ref)}">${nameOf(schema.$ref)}</a>`;
  if (schema.items) return html`list of ${typeOf(schema.items)}`;
  const types = [schema.type ?? "any"].flat();
  const kind = types.filter((type) => type !== "null").join(" or ");
  return html`${schema.format && schema.format !== "int32" ? schema.format : kind}${types.includes("null") && " or null"}`;
}

function limits(schema: Schema): string[] {
  const between = (low: number | undefined, high: number | undefined, unit: string) => {
    if (low === undefined && high === undefined) return [];
    if (low === undefined) return [`at most ${high}${unit}`];
    return [high === undefined ? `at least ${low}${unit}` : `${low} to ${high}${unit}`];
  };
  return [
    ...between(schema.minLength, schema.maxLength, " characters"),
    ...between(schema.minimum, schema.maximum, ""),
    ...between(schema.minItems, schema.maxItems, " entries"),
    ...(schema.default === undefined ? [] : [`${schema.default} when absent`]),
  ];
}

/** One line of a table of fields or parameters. */
export function field(
  name: string,
  schema: Schema,
  required: string | undefined,
  description: string | undefined,
): Html {
  const values = schema.enum ?? schema.items?.enum;
  const notes = limits(schema).join(", ");
  return html`<li class="field">
    <div class="field-name"><code>${name}</code> <span class="type">${typeOf(schema)}</span>
      ${required && html`<span class="required">${required}</span>`}</div>
    ${description && html`<p>${inline(description)}</p>`}
    ${notes && html`<p class="note">${notes}</p>`}
    ${values && html`<p class="values">${values.map((value) => html`<code>${value}</code> `)}</p>`}
  </li>`;
}

export function fields(schema: Schema): Html {
  const own = Object.entries(schema.properties ?? {});
  // Only what is sent is closed to other properties.
  const word = schema.additionalProperties === false ? "required" : "always there";
  return html`<ul class="fields">${own.map(([name, property]) =>
    field(name, property, schema.required?.includes(name) ? word : undefined, property.description),
  )}</ul>`;
}

/** Every shared schema, each with an address of its own. */
export function schemas(document: Document): Html {
  return html`<section class="schemas"><h2 id="schemas"><a class="anchor" href="#schemas">Schemas</a></h2>
    ${Object.entries(document.components.schemas).map(
      ([name, schema]) => html`
      <article class="schema" id="schema-${name}">
        <h3><a class="anchor" href="#schema-${name}">${name}</a></h3>
        ${schema.description && html`<p>${inline(schema.description)}</p>`}
        ${schema.enum && html`<p class="values">${schema.enum.map((value) => html`<code>${value}</code> `)}</p>`}
        ${schema.properties && fields(schema)}
      </article>`,
    )}
  </section>`;
}
