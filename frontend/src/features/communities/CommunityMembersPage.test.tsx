import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import type { Schemas } from "@/api/client";
import { expectAccessible } from "@/testing/accessibility";
import { open } from "@/testing/app";
import { abilities, community, pageOf, personRef } from "@/testing/fixtures";
import { answers, keepsWaiting, refuses, worker } from "@/testing/service";

const DETAIL = "/api/v1/communities/{community}";
const MEMBERS = "/api/v1/communities/{community}/members";

const member = (name: string, role: Schemas["Role"] = "MEMBER"): Schemas["Member"] => ({
  id: name.toLowerCase(),
  person: personRef({ name, handle: name.toLowerCase() }),
  orgUnit: "Payments",
  role,
  since: "2024-02-01T09:00:00Z",
  paused: false,
  can: { remove: false },
});

const seeMembers = abilities({ ask: true });

test("names the members with their roles, page by page", async () => {
  answers("get", DETAIL, community({ slug: "tests" }));
  answers("get", MEMBERS, { items: [member("Grace", "LEADER"), member("Ada")], page: { next: "more" } });
  const { screen } = await open("/c/tests/members");
  await expect.element(screen.getByRole("link", { name: "Grace" })).toHaveAttribute("href", "/people/grace");
  await expect.element(screen.getByRole("listitem").filter({ hasText: "Grace" })).toMatchTextContent("Leader");
  await expectAccessible();
  answers("get", MEMBERS, pageOf(member("Linus")));
  await screen.getByRole("button", { name: "Show more" }).click();
  await expect.element(screen.getByRole("link", { name: "Linus" })).toHaveFocus();
});

test("keeps the place while loading", async () => {
  answers("get", DETAIL, community({ slug: "tests" }));
  keepsWaiting("get", MEMBERS);
  const { screen } = await open("/c/tests/members");
  await expect.element(screen.getByText("Loading…")).toBeInTheDocument();
});

test("says when nobody is there", async () => {
  answers("get", DETAIL, community({ slug: "tests" }));
  answers("get", MEMBERS, pageOf());
  const { screen } = await open("/c/tests/members");
  await expect.element(screen.getByRole("heading", { name: "Nobody here yet" })).toBeVisible();
});

test("an error on the second page keeps the first", async () => {
  answers("get", DETAIL, community({ slug: "tests" }));
  answers("get", MEMBERS, { items: [member("Ada")], page: { next: "more" } });
  const { screen } = await open("/c/tests/members");
  await expect.element(screen.getByRole("link", { name: "Ada" })).toBeVisible();
  refuses("get", MEMBERS, { status: 500 });
  await screen.getByRole("button", { name: "Show more" }).click();
  await expect.element(screen.getByText(/Something went wrong on our side/)).toBeVisible();
  await expect.element(screen.getByRole("link", { name: "Ada" })).toBeVisible();
  answers("get", MEMBERS, pageOf(member("Linus")));
  await screen.getByRole("button", { name: "Try again" }).click();
  await expect.element(screen.getByRole("link", { name: "Linus" })).toBeVisible();
});

test("without the right the list is not even asked for", async () => {
  answers("get", DETAIL, community({ slug: "tests", can: { ...seeMembers, seeMembers: false } }));
  const asked = refuses("get", MEMBERS, { status: 403, code: "forbidden" });
  const { screen } = await open("/c/tests/members");
  await expect.element(screen.getByRole("heading", { name: "Members know who else belongs" })).toBeVisible();
  await expect.element(screen.getByRole("link", { name: "About" })).toBeVisible();
  expect(asked.length).toBeLessThanOrEqual(1);
});

test("the members that a search leaves go into one file, page by page", async () => {
  answers("get", DETAIL, community({ slug: "tests" }));
  answers("get", MEMBERS, pageOf(member("Ada")));
  const { screen } = await open("/c/tests/members?role=LEADER");
  await expect.element(screen.getByRole("link", { name: "Ada" })).toBeVisible();
  const asked: string[] = [];
  worker.use(
    http.get("/api/v1/communities/tests/members", ({ request: { url, headers } }) => {
      const cursor = new URL(url).searchParams.get("cursor");
      asked.push(`${headers.get("Accept")} ${new URL(url).searchParams.get("role")} ${cursor}`);
      const link = '</api/v1/communities/tests/members?cursor=two>; rel="next"';
      return new HttpResponse(cursor ? "Grace" : "Ada", { headers: cursor ? {} : { Link: link } });
    }),
  );
  await screen.getByRole("button", { name: "Download as CSV" }).click();
  await expect.poll(() => asked).toEqual(["text/csv LEADER null", "text/csv LEADER two"]);
});

test("members who may invite find the way", async () => {
  answers("get", DETAIL, community({ slug: "tests", can: abilities({ invite: true }) }));
  answers("get", MEMBERS, pageOf(member("Ada")));
  const { screen } = await open("/c/tests/members");
  await screen.getByRole("link", { name: "Invite people" }).click();
  await expect.element(screen.getByRole("heading", { name: "Whom would you like to meet here?" })).toBeVisible();
  await expect.element(screen.getByRole("combobox", { name: "Find somebody" })).toBeVisible();
  await expectAccessible();
});
