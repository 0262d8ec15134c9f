import createClient, { type Middleware } from "openapi-fetch";
import { ProblemError, toProblem } from "./problem";
import type { components, paths } from "./schema";
import { send } from "./transport";

export { isProblem, ProblemError } from "./problem";

/** The shapes of the contract, by name. */
export type Schemas = components["schemas"];

/** Whoever can set this header runs on our pages; a form on a foreign site cannot. */
const fromOurPages: Middleware = {
  onRequest({ request }) {
    request.headers.set("X-Requested-With", "guildhall");
    if (request.method === "POST" && !request.headers.has("Idempotency-Key")) {
      request.headers.set("Idempotency-Key", crypto.randomUUID());
    }
    return request;
  },
};

export const api = createClient<paths>({ baseUrl: location.origin, fetch: send });
api.use(fromOurPages);

/** Merge-patch has its own media type; the service refuses any other. */
export const mergePatch = { "Content-Type": "application/merge-patch+json" } as const;

type Answer<T> = { data?: T; error?: unknown; response: Response };

/** The answer's content; anything else is thrown as a ProblemError. */
export async function contentOf<T>(answer: Promise<Answer<T>>): Promise<T> {
  return (await taggedContentOf(answer)).content;
}

/** The same of a list that can also be had as lines of text; asked for nothing else, the service answers JSON. */
export const listOf = <T extends object>(answer: Promise<Answer<T | string>>) => contentOf(answer) as Promise<T>;

/** The same with its version, for a later If-Match. */
export async function taggedContentOf<T>(answer: Promise<Answer<T>>): Promise<{ content: T; etag: string }> {
  const { data, error, response } = await answer;
  if (!response.ok) throw toProblem(response, error);
  if (data === undefined) throw new ProblemError({ title: "Empty answer", status: response.status, code: "empty" });
  return { content: data, etag: response.headers.get("ETag") ?? "" };
}

/** For an operation that answers nothing (204). */
export async function done(answer: Promise<Answer<unknown>>): Promise<void> {
  const { error, response } = await answer;
  if (!response.ok) throw toProblem(response, error);
}
