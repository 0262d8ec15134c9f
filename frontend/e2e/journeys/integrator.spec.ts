import { type APIRequestContext, expect, test } from "@playwright/test";

/** What another tool does: no browser, a token of its own, and the published contract. */
const client = "reporting";

test("A tool gets a token, reads page by page, and hears which scope it lacks", async ({
  request,
  playwright,
  baseURL,
}) => {
  const bearer = await token(request, "communities:read");
  const tool = await playwright.request.newContext({
    ...(baseURL && { baseURL }),
    extraHTTPHeaders: { Authorization: `Bearer ${bearer}` },
  });

  await test.step("it sees what everyone may, and inside where a leader let it in", async () => {
    const answer = await tool.get("/api/v1/communities?limit=100");
    expect(answer.status()).toBe(200);
    expect(answer.headers()["guildhall-version"]).toBeTruthy();
    expect(answer.headers()["x-trace-id"]).toMatch(/^[0-9a-f]{32}$/);
    const { items } = (await answer.json()) as { items: { slug: string; visibility: string }[] };
    expect(items.map(({ slug }) => slug)).toEqual(expect.arrayContaining(["data-visualisation", "incident-response"]));
    expect(items.filter(({ visibility }) => visibility === "PRIVATE")).toEqual([]);
    const inside = await tool.get("/api/v1/communities/statistics-for-experiments/members");
    expect(inside.status()).toBe(403);
    expect(await problem(inside)).toMatchObject({ code: "members-only" });
  });

  await test.step("pages follow each other without gaps or repeats", async () => {
    const people: string[] = [];
    let next: string | undefined = "/api/v1/communities/maschinensicherheit/members?limit=5";
    for (let pages = 0; next !== undefined; pages++) {
      expect(pages).toBeLessThan(20);
      const answer = await tool.get(next);
      expect(answer.status()).toBe(200);
      const { items, page } = (await answer.json()) as {
        items: { person: { handle: string } }[];
        page: { next?: string };
      };
      people.push(...items.map(({ person }) => person.handle));
      expect(answer.headers().link?.includes('rel="next"') ?? false).toBe(page.next !== undefined);
      next =
        page.next && `/api/v1/communities/maschinensicherheit/members?limit=5&cursor=${encodeURIComponent(page.next)}`;
    }
    expect(people.slice(0, 2).toSorted()).toEqual(["franziska", "stefan"]);
    expect(new Set(people).size).toBe(people.length);
    const count = await tool.get("/api/v1/communities/maschinensicherheit/member-count");
    expect(people.length).toBe(((await count.json()) as { memberCount: number }).memberCount);
  });

  await test.step("a cursor of another question is refused", async () => {
    const first = await tool.get("/api/v1/communities/data-visualisation/members?limit=3");
    const { page } = (await first.json()) as { page: { next: string } };
    const answer = await tool.get(`/api/v1/communities?cursor=${encodeURIComponent(page.next)}`);
    expect(answer.status()).toBe(400);
    expect(await problem(answer)).toMatchObject({ code: "cursor-mismatch" });
  });

  await test.step("without a scope the answer names it", async () => {
    const answer = await tool.get("/api/v1/people/grace");
    expect(answer.status()).toBe(403);
    expect(await problem(answer)).toMatchObject({
      code: "scope-missing",
      detail: expect.stringContaining("people:read"),
    });
    const write = await tool.put("/api/v1/communities/data-visualisation/membership");
    expect(write.status()).toBe(403);
    expect(await problem(write)).toMatchObject({ detail: expect.stringContaining("communities:write") });
  });

  await test.step("what is not granted, or not there, is the same 404", async () => {
    const bodies = [];
    for (const slug of ["works-council-liaison-q7mzk3vd", "nothing-was-ever-here-k3vdq7mz"]) {
      const answer = await tool.get(`/api/v1/communities/${slug}`);
      expect(answer.status()).toBe(404);
      const { traceId: _, ...rest } = await problem(answer);
      bodies.push(rest);
    }
    expect(bodies[0]).toEqual(bodies[1]);
  });

  await test.step("without a token it is 401 and never a redirect", async () => {
    const answer = await request.get("/api/v1/communities", { maxRedirects: 0 });
    expect(answer.status()).toBe(401);
    expect(await problem(answer)).toMatchObject({ status: 401 });
  });
  await tool.dispose();
});

/** The way any OAuth client goes: from the sign-in to the issuer, to its metadata, to its token endpoint. */
async function token(request: APIRequestContext, scope: string): Promise<string> {
  const signIn = await request.get("/auth/login?to=/", { maxRedirects: 0 });
  const authorize = new URL(signIn.headers().location ?? "");
  const issuer = authorize.origin + authorize.pathname.replace(/\/authorize$/, "");
  const metadata = await (await request.get(`${issuer}/.well-known/openid-configuration`)).json();
  expect(metadata.issuer).toBe(issuer);
  const answer = await request.post(metadata.token_endpoint, {
    form: { grant_type: "client_credentials", client_id: client, client_secret: "evaluation", scope },
  });
  expect(answer.status()).toBe(200);
  return (await answer.json()).access_token;
}

async function problem(answer: { headers(): Record<string, string>; json(): Promise<unknown> }) {
  expect(answer.headers()["content-type"]).toContain("application/problem+json");
  const body = (await answer.json()) as Record<string, unknown>;
  expect(body.traceId).toBe(answer.headers()["x-trace-id"]);
  return body;
}
