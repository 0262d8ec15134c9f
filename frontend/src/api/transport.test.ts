import { HttpResponse, http } from "msw";
import { describe, expect, test } from "vitest";
import { worker } from "@/testing/service";
import { api, contentOf, isProblem } from "./client";
import { newVersion } from "./version";

const token = { name: "Backup", scopes: ["communities:read"], expiresAt: "2030-01-01T00:00:00Z" };
const problem = (status: number, more: object = {}) => ({
  title: "No",
  status,
  code: "no",
  type: "about:blank",
  ...more,
});

/** Answers one after the other, and keeps the keys that came in. */
function inTurn(...replies: (() => Response)[]) {
  const keys: (string | null)[] = [];
  worker.use(
    http.post("/api/v1/tokens", ({ request }) => {
      keys.push(request.headers.get("Idempotency-Key"));
      return replies[keys.length - 1]?.() ?? HttpResponse.json({ id: "1" }, { status: 201 });
    }),
  );
  return keys;
}

const post = () => contentOf(api.POST("/api/v1/tokens", { body: token }));

describe("A request", () => {
  test("goes out again with the same key after the pause that the service asked for", async () => {
    const keys = inTurn(() => HttpResponse.json(problem(503), { status: 503, headers: { "Retry-After": "0" } }));
    await post();
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[0]).toMatch(/^[\da-f-]{36}$/);
  });

  test("goes out again with the same key when the connection broke", async () => {
    const keys = inTurn(() => HttpResponse.error());
    await post();
    expect(new Set(keys).size).toBe(1);
    expect(keys).toHaveLength(2);
  });

  test("gives up when the service stays busy", async () => {
    const busy = () => HttpResponse.json(problem(429), { status: 429, headers: { "Retry-After": "0" } });
    const keys = inTurn(busy, busy, busy, busy);
    await expect(post()).rejects.toMatchObject({ status: 429 });
    expect(keys).toHaveLength(3);
  });

  test("does not wait for a pause that is longer than anybody’s patience", async () => {
    const keys = inTurn(() => HttpResponse.json(problem(503), { status: 503, headers: { "Retry-After": "120" } }));
    await expect(post()).rejects.toMatchObject({ status: 503 });
    expect(keys).toHaveLength(1);
  });

  test("brings back what the service said about single fields, and the request to quote", async () => {
    const errors = [{ pointer: "/name", code: "taken", detail: "You have a token of this name." }];
    inTurn(() => HttpResponse.json(problem(409, { errors, traceId: "abc123" }), { status: 409 }));
    const error = await post().catch((caught: unknown) => caught);
    expect(isProblem(error) && error.errors).toEqual(errors);
    expect(isProblem(error) && error.traceId).toBe("abc123");
  });

  test("understands an answer that is no problem document", async () => {
    inTurn(() => new HttpResponse("<h1>Bad gateway</h1>", { status: 502, headers: { "X-Trace-Id": "abc123" } }));
    await expect(post()).rejects.toMatchObject({ status: 502, code: "unexpected", traceId: "abc123" });
  });

  test("notices that the service is newer than the page", async () => {
    const version = (name: string) => () =>
      HttpResponse.json({ id: "1" }, { status: 201, headers: { "Guildhall-Version": name } });
    inTurn(version("1"), version("1"), version("2"));
    await post();
    await post();
    expect(newVersion.get()).toBe(false);
    await post();
    expect(newVersion.get()).toBe(true);
  });
});
