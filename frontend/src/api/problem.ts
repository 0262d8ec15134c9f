import type { components } from "./schema";

export type Problem = components["schemas"]["Problem"];
export type FieldError = Problem["errors"][number];

/** What the service answers when it does not do what was asked, or what we say in its place when it cannot be reached. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly status: number;
  readonly code: string;
  readonly detail: string | undefined;
  readonly traceId: string | undefined;
  readonly errors: readonly FieldError[];

  constructor(problem: Partial<Problem> & Pick<Problem, "title" | "status" | "code">) {
    super(problem.detail ?? problem.title);
    this.status = problem.status;
    this.code = problem.code;
    this.detail = problem.detail;
    this.traceId = problem.traceId;
    this.errors = problem.errors ?? [];
  }
}

export const isProblem = (error: unknown): error is ProblemError => error instanceof ProblemError;

export const unreachable = () => new ProblemError({ title: "Unreachable", status: 0, code: "unreachable" });

/** Also understands an answer that is no problem document, such as one from a proxy in between. */
export function toProblem(response: Response, body: unknown): ProblemError {
  const traceId = response.headers.get("X-Trace-Id") ?? undefined;
  const basis = { title: response.statusText || `${response.status}`, status: response.status, code: "unexpected" };
  if (!isProblemDocument(body)) return new ProblemError(traceId ? { ...basis, traceId } : basis);
  return new ProblemError(body);
}

function isProblemDocument(body: unknown): body is Problem {
  return typeof body === "object" && body !== null && "code" in body && "status" in body && "title" in body;
}
