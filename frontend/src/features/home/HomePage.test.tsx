import { beforeEach, describe, expect, test } from "vitest";
import { expectAccessible } from "@/testing/accessibility";
import { open } from "@/testing/app";
import { community, me, membership, news, pageOf, personRef, ref } from "@/testing/fixtures";
import { answers, isUnreachable, keepsWaiting, refuses } from "@/testing/service";

describe("Home", () => {
  beforeEach(() => {
    answers("get", "/api/v1/feed", pageOf(news()));
    answers("get", "/api/v1/communities", pageOf(community({ name: "Quiet nights", slug: "quiet-nights" })));
  });

  test("greets by the first name and is called Home in the window", async () => {
    const { screen } = await open("/");
    await expect.element(screen.getByRole("heading", { level: 1 })).toMatchTextContent(/, Ada$/);
    expect(document.title).toBe("Home · Guildhall");
  });

  test("shows my communities with what I am in them", async () => {
    const leading = membership({ community: ref({ name: "Plain words", slug: "plain-words" }), role: "LEADER" });
    const asked = membership({ community: ref({ name: "Data", slug: "data" }), state: "REQUESTED" });
    const { screen } = await open("/", me({ communities: [leading, asked] }));
    const mine = screen.getByRole("main").getByRole("region", { name: "Your communities" });
    await expect.element(mine.getByRole("link", { name: "Plain words" })).toHaveAttribute("href", "/c/plain-words");
    await expect.element(mine).toMatchTextContent("You lead it");
    await expect.element(mine).toMatchTextContent("Your request is waiting");
  });

  test("tells the news as sentences that name the person first", async () => {
    const { screen } = await open("/");
    const item = screen.getByRole("region", { name: "News" }).getByRole("listitem");
    await expect.element(item).toMatchTextContent(/Mei Tanaka joined Testing guild.*2 hours ago/);
    await expect.element(item.getByRole("link", { name: "Mei Tanaka" })).toHaveAttribute("href", "/people/mei");
    await expect.element(item.getByRole("time")).toHaveAttribute("datetime");
  });

  test("makes a sentence even of a kind of news that it does not know yet", async () => {
    const unknown: object = { kind: "practice.verified" };
    const item = news({
      actor: personRef({ name: "Luca Romano" }),
      subject: { kind: "practice", id: "1", title: "Rollbacks" },
    });
    answers("get", "/api/v1/feed", pageOf(Object.assign(item, unknown)));
    const { screen } = await open("/");
    await expect.element(screen.getByText(/Luca Romano in Testing guild: Rollbacks/)).toBeVisible();
  });

  test("suggests one community that I am not in", async () => {
    const { screen } = await open("/");
    const suggestion = screen.getByRole("region", { name: "Worth a look" });
    await expect.element(suggestion.getByRole("link", { name: "Quiet nights" })).toBeVisible();
  });

  test("leads whoever is in no community to Discover", async () => {
    const { screen } = await open("/", me({ communities: [] }));
    await expect.element(screen.getByRole("heading", { name: "You are not in a community yet" })).toBeVisible();
    await screen.getByRole("link", { name: "Discover communities" }).click();
    await expect.element(screen.getByRole("heading", { level: 1, name: "Discover" })).toBeVisible();
  });

  test("says that it loads, and keeps the place of the news", async () => {
    keepsWaiting("get", "/api/v1/feed");
    const { screen } = await open("/");
    await expect
      .element(screen.getByRole("region", { name: "News" }).getByRole("status"))
      .toMatchTextContent("Loading…");
  });

  test("says why the news did not load, quotes the request, and tries again", async () => {
    refuses("get", "/api/v1/feed", { status: 500, traceId: "abc123" });
    const { screen } = await open("/");
    const region = screen.getByRole("region", { name: "News" });
    await expect.element(region.getByRole("alert")).toMatchTextContent(/It is not your fault.*abc123/);
    answers("get", "/api/v1/feed", pageOf(news()));
    await region.getByRole("button", { name: "Try again" }).click();
    await expect.element(region.getByText(/joined/)).toBeVisible();
  });

  test("says so when the service cannot be reached", async () => {
    isUnreachable("get", "/api/v1/feed");
    const { screen } = await open("/");
    await expect.element(screen.getByText(/cannot be reached/)).toBeVisible();
  });

  test("explains an empty feed", async () => {
    answers("get", "/api/v1/feed", pageOf());
    const { screen } = await open("/");
    await expect.element(screen.getByRole("heading", { name: "Quiet so far" })).toBeVisible();
  });

  test("has no accessibility findings", async () => {
    const { screen } = await open("/");
    await expect.element(screen.getByText(/joined/)).toBeVisible();
    await expect.element(screen.getByRole("link", { name: "Quiet nights" })).toBeVisible();
    await expectAccessible();
  });
});
