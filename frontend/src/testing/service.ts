import { type DefaultBodyType, delay, HttpResponse, http } from "msw";
import { setupWorker } from "msw/browser";
import type { Schemas } from "@/api/client";
import type { paths } from "@/api/schema";

/*
 * The service as the contract describes it: an answer that the contract does not allow does not compile.
 */
export const worker = setupWorker(
  http.all("/api/*", ({ request }) => {
    const title = `This test does not say what ${request.method} ${request.url} answers.`;
    return HttpResponse.json(
      { type: "about:blank", title, status: 501, code: "not-in-this-test", traceId: "", errors: [] },
      { status: 501 },
    );
  }),
);

type Method = "get" | "post" | "put" | "patch" | "delete";
type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P][M] extends { responses: object } ? P : never;
}[keyof paths];
type Content<R> = R extends { content: { "application/json": infer T } } ? T : never;
type Good<R> = { [S in keyof R]: S extends 200 | 201 | 202 ? Content<R[S]> : never }[keyof R];
type Body<P extends keyof paths, M extends Method> = paths[P][M] extends { responses: infer R } ? Good<R> : never;

type Init = { status?: number; etag?: string; after?: number };

/** What was sent, for a test that cares. */
export type Sent = { request: Request; body: unknown };

/** The service answers an operation with this body; returns the requests it got, as they come in. */
export function answers<M extends Method, P extends PathOf<M>>(
  method: M,
  path: P,
  body: Body<P, M>,
  init: Init = {},
): Sent[] {
  return reply(
    method,
    path,
    () => HttpResponse.json<DefaultBodyType>(body, { status: init.status ?? 200, headers: headersOf(init) }),
    init,
  );
}

/** The service has done it and has nothing to add (204). */
export const agrees = (method: Method, path: keyof paths, init: Init = {}): Sent[] =>
  reply(method, path, () => new HttpResponse(null, { status: 204 }), init);

/** The service says no, as a problem document. */
export function refuses(
  method: Method,
  path: keyof paths,
  problem: Partial<Schemas["Problem"]> & { status: number },
): Sent[] {
  const document = {
    type: "about:blank",
    title: "Problem",
    code: "problem",
    traceId: "4bf92f3577b34da6",
    errors: [],
    ...problem,
  };
  return reply(method, path, () => HttpResponse.json(document, { status: problem.status }), {});
}

/** No answer comes while the test runs. */
export const keepsWaiting = (method: Method, path: keyof paths): Sent[] =>
  reply(method, path, () => new HttpResponse(null), { after: Number.POSITIVE_INFINITY });

/** The connection breaks. */
export const isUnreachable = (method: Method, path: keyof paths): Sent[] =>
  reply(method, path, () => HttpResponse.error(), {});

export const settle = () => worker.resetHandlers();

function reply(method: Method, path: keyof paths, make: () => Response, { after = 0 }: Init): Sent[] {
  const sent: Sent[] = [];
  worker.use(
    http[method](path.replaceAll(/\{(\w+)\}/g, ":$1"), async ({ request }) => {
      const text = await request.clone().text();
      sent.push({ request, body: text === "" ? undefined : JSON.parse(text) });
      await delay(after === Number.POSITIVE_INFINITY ? "infinite" : after);
      return make();
    }),
  );
  return sent;
}

const headersOf = ({ etag }: Init): Record<string, string> => (etag ? { ETag: etag } : {});
