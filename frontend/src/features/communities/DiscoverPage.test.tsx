import { beforeEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { expectAccessible } from "@/testing/accessibility";
import { open } from "@/testing/app";
import { community, me, pageOf } from "@/testing/fixtures";
import { answers, isUnreachable, refuses } from "@/testing/service";

const LIST = "/api/v1/communities";
const MEMBERSHIP = "/api/v1/communities/{community}/membership";
const nobody = me({ communities: [] });
const plain = community({ slug: "plain", name: "Plain language", tags: ["writing"], memberCount: 7 });
const tests = community({ slug: "tests", name: "Test automation", tags: ["testing", "writing"] });
const inPage = (main: HTMLElement | undefined) => main?.querySelectorAll("article").length;

describe("the four states", () => {
  test("loading keeps the place of the cards", async () => {
    answers("get", LIST, pageOf(), { after: 6000 });
    const { screen } = await open("/discover", nobody);
    await expect.element(screen.getByText("Loading…")).toBeInTheDocument();
    expect(inPage(screen.container)).toBe(6);
  });

  test("empty says why and what comes next", async () => {
    answers("get", LIST, pageOf());
    const { screen } = await open("/discover?q=xyz", nobody);
    await expect.element(screen.getByRole("heading", { name: "Nobody has gathered around this yet" })).toBeVisible();
    await screen.getByRole("button", { name: "Show all communities" }).click();
    await expect.element(screen.getByRole("heading", { name: "No community yet" })).toBeVisible();
  });

  test("an error gives the reason, another try and the request", async () => {
    refuses("get", LIST, { status: 500, traceId: "abc123" });
    const { screen } = await open("/discover", nobody);
    await expect.element(screen.getByRole("alert")).toMatchTextContent("abc123");
    answers("get", LIST, pageOf(plain));
    await screen.getByRole("button", { name: "Try again" }).click();
    await expect.element(screen.getByRole("link", { name: "Plain language" })).toBeVisible();
  });

  test("content shows who leads and how many belong", async () => {
    answers("get", LIST, pageOf(plain, tests));
    const { screen } = await open("/discover", nobody);
    await expect.element(screen.getByRole("main")).toMatchTextContent("with Mei Tanaka");
    await expect.element(screen.getByRole("main")).toMatchTextContent("7 members");
    await expect.element(screen.getByRole("main")).toMatchTextContent("Growing");
    await expectAccessible();
  });
});

test("search and filters stand in the address and reach the service", async () => {
  const sent = answers("get", LIST, pageOf(plain, tests));
  const { screen, router } = await open("/discover", nobody);
  await screen.getByRole("searchbox", { name: "What are you trying to get better at?" }).fill("tests");
  await expect.poll(() => router.state.location.search).toEqual({ q: "tests" });
  await screen.getByRole("button", { name: "writing" }).click();
  await screen.getByRole("combobox", { name: "Joining" }).selectOptions("Open to all");
  await expect.poll(() => router.state.location.search).toEqual({ q: "tests", tag: "writing", joining: "OPEN" });
  await expect.element(screen.getByRole("button", { name: "writing" })).toHaveAttribute("aria-pressed", "true");
  await expect
    .poll(() => sent.map(({ request }) => new URL(request.url).searchParams.toString()).at(-1))
    .toBe("limit=24&sort=-memberCount&q=tests&tag=writing&joining=OPEN");
});

test("show more appends, and the focus goes on to the first new card", async () => {
  answers("get", LIST, { items: [plain], page: { next: "cursor" } });
  const { screen } = await open("/discover", nobody);
  await expect.element(screen.getByRole("link", { name: "Plain language" })).toBeVisible();
  answers("get", LIST, pageOf(tests));
  await screen.getByRole("button", { name: "Show more" }).click();
  await expect.element(screen.getByRole("link", { name: "Test automation" })).toHaveFocus();
  await expect.element(screen.getByRole("button", { name: "Show more" })).not.toBeInTheDocument();
});

describe("joining from a card", () => {
  beforeEach(() => void answers("get", LIST, pageOf(plain, tests)));

  test("by keyboard shows at once, before the service has answered", async () => {
    answers(
      "put",
      MEMBERSHIP,
      { id: plain.id, state: "ACTIVE", role: "MEMBER", since: "2026-01-05T09:00:00Z" },
      { after: 1000 },
    );
    const { screen } = await open("/discover", nobody);
    await expect.element(screen.getByRole("button", { name: "Join Plain language" })).toBeVisible();
    screen.getByRole("button", { name: "Join Plain language" }).element().focus();
    await userEvent.keyboard("{Enter}");
    const card = screen.getByRole("article").filter({ hasText: "Plain language" });
    await expect.element(card).toMatchTextContent("8 members");
    await expect.element(card).toMatchTextContent(/Member$/);
  });

  test("rolls back in place and says why", async () => {
    refuses("put", MEMBERSHIP, { status: 409, code: "community-closed", detail: "It was closed a moment ago." });
    const { screen } = await open("/discover", nobody);
    await expect.element(screen.getByRole("button", { name: "Join Plain language" })).toBeVisible();
    // Nothing but the roll-back can bring the old state back now.
    refuses("get", LIST, { status: 500 });
    await screen.getByRole("button", { name: "Join Plain language" }).click();
    await expect
      .element(screen.getByText("You are not in Plain language yet. It was closed a moment ago."))
      .toBeVisible();
    await expect.element(screen.getByRole("button", { name: "Join Plain language" })).toBeVisible();
    await expect.element(screen.getByRole("main")).toMatchTextContent("7 members");
  });

  test("rolls back when the connection is gone", async () => {
    isUnreachable("put", MEMBERSHIP);
    const { screen } = await open("/discover", nobody);
    await expect.element(screen.getByRole("button", { name: "Join Plain language" })).toBeVisible();
    // Nothing but the roll-back can bring the old state back now.
    refuses("get", LIST, { status: 500 });
    await screen.getByRole("button", { name: "Join Plain language" }).click();
    await expect
      .element(screen.getByText(/You are not in Plain language yet\. Guildhall cannot be reached/))
      .toBeVisible();
  });
});
