import type { ProblemError } from "@/api/problem";
import type { Accent, Joining, NewCommunity, Visibility } from "./model";

/** What has been typed so far; complete in the sense of the form, not of the service. */
export type StartForm = {
  name: string;
  domainStatement: string;
  forWhom: string;
  tagline: string;
  slug: string;
  emoji: string;
  accent: Accent;
  tags: string[];
  visibility: Visibility;
  joining: Joining;
  /** At once, or first see who is interested. */
  begin: "NOW" | "INTEREST";
  /** The key of the template whose examples are shown. */
  template: string;
};

/** What is sent, and can be refused. */
export type StartField = Exclude<keyof StartForm, "begin" | "template">;

export const emptyForm: StartForm = {
  name: "",
  domainStatement: "",
  forWhom: "",
  tagline: "",
  slug: "",
  emoji: "",
  accent: "OCEAN",
  tags: [],
  visibility: "PUBLIC",
  joining: "OPEN",
  begin: "NOW",
  template: "",
};

export const MOST = { name: 80, domainStatement: 600, forWhom: 300, tagline: 140, tags: 5 } as const;
const LEAST = { name: 3, domainStatement: 20, forWhom: 3 } as const;

export const fieldId = (field: StartField) => `start-${field}`;

/** In the order of the page, which is also the order of the summary. */
export const FIELDS: readonly StartField[] = [
  "name",
  "domainStatement",
  "forWhom",
  "visibility",
  "joining",
  "tagline",
  "tags",
  "emoji",
  "accent",
  "slug",
];

/** These three are always in sight; the others are folded away. */
export const isDetail = (field: StartField) => !["name", "domainStatement", "forWhom"].includes(field);

export type Complaint = { kind: "empty" | "short" | "long" | "address"; limit: number };

/** What keeps the form from being sent, known without asking the service. */
export function complaints(form: StartForm): Partial<Record<StartField, Complaint>> {
  const found: Partial<Record<StartField, Complaint>> = {};
  for (const field of ["name", "domainStatement", "forWhom"] as const) {
    const length = [...form[field].trim()].length;
    if (length === 0) found[field] = { kind: "empty", limit: LEAST[field] };
    else if (length < LEAST[field]) found[field] = { kind: "short", limit: LEAST[field] };
    else if (length > MOST[field]) found[field] = { kind: "long", limit: MOST[field] };
  }
  if ([...form.tagline].length > MOST.tagline) found.tagline = { kind: "long", limit: MOST.tagline };
  if (form.slug !== "" && form.slug !== slugOf(form.slug)) found.slug = { kind: "address", limit: 0 };
  return found;
}

/** The service's objections, by field. */
export function refusals(problem: ProblemError): Partial<Record<StartField, string>> {
  return Object.fromEntries(
    problem.errors.flatMap(({ pointer, detail }) => {
      const field = FIELDS.find((each) => pointer === `/${each}` || pointer?.startsWith(`/${each}/`));
      return field ? [[field, detail]] : [];
    }),
  );
}

/** The address that a name suggests. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("ß", "ss")
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 60);
}

/** A hidden community can only be entered by invitation. */
export function withVisibility<T extends Pick<StartForm, "visibility" | "joining">>(
  form: T,
  visibility: Visibility,
): T {
  const joining = { PUBLIC: "OPEN", RESTRICTED: "REQUEST", PRIVATE: "INVITE" } as const;
  const stays = visibility !== "PRIVATE" && form.visibility !== "PRIVATE";
  return { ...form, visibility, joining: stays ? form.joining : joining[visibility] };
}

export function toBody(form: StartForm): NewCommunity {
  const { tagline, slug, emoji, tags, accent, visibility, joining } = form;
  return {
    name: form.name.trim(),
    domainStatement: form.domainStatement.trim(),
    forWhom: form.forWhom.trim(),
    accent,
    visibility,
    joining,
    ...(tagline.trim() && { tagline: tagline.trim() }),
    ...(slug && { slug }),
    ...(emoji && { emoji }),
    ...(tags.length > 0 && { tags }),
  };
}
