import type { Schemas } from "@/api/client";
import type { Discussion, Kind, Opening } from "./model";

/** The fields of an opening that are prose, by kind; each is asked for with its own words. */
export const ASKED = {
  QUESTION: ["context", "tried"],
  IDEA: ["problem"],
  FEEDBACK: ["work", "stage"],
  SHOWCASE: ["did", "differently"],
  INTRODUCTION: ["does", "learn", "offer"],
  ANNOUNCEMENT: [],
  TALK: [],
} as const satisfies Record<Kind, readonly (keyof Opening)[]>;

export type Asked = (typeof ASKED)[Kind][number];

/** What somebody types about a new discussion; what belongs to other kinds stays, in case they change their mind. */
export type NewForm = Record<Asked, string> & {
  title: string;
  tags: string[];
  questions: string[];
  opinionsWelcome: boolean;
  due: string;
  /** The last day of an announcement. */
  until: string;
};

export const MOST = { title: 150, asked: 2000, stage: 200, question: 300, questions: 5, tags: 5 } as const;
const DAY = 86_400_000;

const day = (inDays: number) => new Date(Date.now() + inDays * DAY).toISOString().slice(0, 10);

export const emptyForm = (): NewForm => ({
  title: "",
  tags: [],
  context: "",
  tried: "",
  problem: "",
  work: "",
  stage: "",
  did: "",
  differently: "",
  does: "",
  learn: "",
  offer: "",
  questions: [""],
  opinionsWelcome: false,
  due: "",
  until: day(14),
});

/** A discussion as it is edited. */
export function formOf({ title, tags, opening }: Discussion): NewForm {
  const { questions, opinionsWelcome, due, expiresAt, ...asked } = opening;
  return {
    ...emptyForm(),
    ...asked,
    title,
    tags,
    questions: questions ?? [""],
    opinionsWelcome: opinionsWelcome ?? false,
    due: due ?? "",
    until: expiresAt?.slice(0, 10) ?? "",
  };
}

/** Where the opening can say everything, a body is a supplement. */
export const bodyIsOptional = (kind: Kind) =>
  kind === "IDEA" || kind === "FEEDBACK" || kind === "SHOWCASE" || kind === "INTRODUCTION";

/** What is sent; fields of other kinds and empty ones are left out. */
export function newDiscussionOf(kind: Kind, form: NewForm, body: string): Schemas["NewDiscussion"] {
  const asked = Object.fromEntries(
    ASKED[kind].flatMap((field) => (form[field].trim() ? [[field, form[field].trim()]] : [])),
  );
  const questions = form.questions.map((each) => each.trim()).filter(Boolean);
  const opening: Opening = {
    ...asked,
    ...(kind === "FEEDBACK" && {
      questions,
      opinionsWelcome: form.opinionsWelcome,
      ...(form.due && { due: form.due }),
    }),
    ...(kind === "ANNOUNCEMENT" && { expiresAt: new Date(`${form.until}T23:59:59`).toISOString() }),
  };
  return { kind, title: form.title.trim(), body, tags: form.tags, opening };
}

/** The one thing beside the title that a kind cannot do without. */
const REQUIRED: Partial<Record<Kind, Asked>> = { IDEA: "problem", SHOWCASE: "did", INTRODUCTION: "does" };

/** Pointers to what is still missing, known without asking the service. */
export function missing(kind: Kind, form: NewForm, body: string): string[] {
  const required = REQUIRED[kind];
  return [
    ...(form.title.trim() ? [] : ["/title"]),
    ...(required && !form[required].trim() ? [`/opening/${required}`] : []),
    ...(kind === "FEEDBACK" && form.questions.every((each) => !each.trim()) ? ["/opening/questions"] : []),
    ...(bodyIsOptional(kind) || body.trim() ? [] : ["/body"]),
  ];
}
