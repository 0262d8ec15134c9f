import { describe, expect, test } from "vitest";
import type { Schemas } from "@/api/client";
import { expectAccessible } from "@/testing/accessibility";
import { open } from "@/testing/app";
import { brief, discussion } from "@/testing/discussions";
import { abilities, community, pageOf } from "@/testing/fixtures";
import { answers, refuses } from "@/testing/service";

const DETAIL = "/api/v1/communities/{community}";
const LIST = "/api/v1/communities/{community}/discussions";

const around = (can: Partial<Schemas["CommunityAbilities"]> = { contribute: true }) =>
  answers("get", DETAIL, community({ slug: "tests", name: "Test automation", can: abilities(can) }));

describe("the discussions of a community", () => {
  test("say what is new, and what was answered", async () => {
    around();
    answers(
      "get",
      LIST,
      pageOf(
        brief({ title: "Pinned news", kind: "ANNOUNCEMENT", pinned: true }),
        brief({
          title: "Which runner?",
          unread: 3,
          replyCount: 4,
          answered: true,
          state: "CLOSED",
          outcome: "ANSWERED",
        }),
      ),
    );
    const { screen } = await open("/c/tests/discussions");
    await expect.element(screen.getByRole("link", { name: "Which runner?" })).toBeVisible();
    await expect.element(screen.getByText("3 new")).toBeVisible();
    await expect.element(screen.getByText("4 replies")).toBeVisible();
    await expect.element(screen.getByText("Pinned", { exact: true })).toBeVisible();
    await expectAccessible();
  });

  test("are narrowed in the address", async () => {
    around();
    const asked = answers("get", LIST, pageOf(brief()));
    const { screen, router } = await open("/c/tests/discussions");
    await screen.getByRole("combobox", { name: "State" }).selectOptions("Unanswered questions");
    await expect.poll(() => router.state.location.search).toEqual({ state: "UNANSWERED" });
    await expect.poll(() => asked.at(-1)?.request.url).toContain("state=UNANSWERED");
    await screen.getByRole("combobox", { name: "Order" }).selectOptions("Most helpful");
    await expect.poll(() => asked.at(-1)?.request.url).toContain("sort=-helpfulCount");
  });

  test("none yet is an invitation", async () => {
    around();
    answers("get", LIST, pageOf<Schemas["DiscussionInBrief"]>());
    const { screen } = await open("/c/tests/discussions");
    await expect.element(screen.getByRole("heading", { name: "Nothing said yet" })).toBeVisible();
    await expect.element(screen.getByRole("link", { name: "Start a discussion" })).toBeVisible();
  });

  test("are for members where the community says so", async () => {
    around({});
    refuses("get", LIST, { status: 403, code: "members-only" });
    const { screen } = await open("/c/tests/discussions");
    await expect.element(screen.getByRole("heading", { name: "Members talk here" })).toBeVisible();
  });
});

describe("a new discussion", () => {
  test("is of a kind, asks what the kind asks, and is kept until it is posted", async () => {
    around();
    answers("get", LIST, pageOf<Schemas["DiscussionInBrief"]>());
    const { screen, router } = await open("/c/tests/discussions/new");
    expect(screen.getByRole("button", { name: /Announcement/ }).elements()).toHaveLength(0);
    await expectAccessible();
    await screen.getByRole("button", { name: /^Idea/ }).click();
    await screen.getByRole("button", { name: "Post" }).click();
    await expect.element(screen.getByRole("heading", { name: "2 things need another look" })).toBeVisible();
    await screen.getByLabelText("What is it about?").fill("A clinic for flaky tests");
    await screen.getByLabelText("Which problem does it solve?").fill("Nobody trusts the build.");
    await expectAccessible();
    const posted = discussion({ kind: "IDEA", opening: { problem: "Nobody trusts the build." } });
    const sent = answers("post", LIST, posted, { status: 201 });
    answers("get", "/api/v1/discussions/{id}", posted);
    await screen.getByRole("button", { name: "Post" }).click();
    await expect.poll(() => router.state.location.pathname).toBe(`/d/${posted.id}`);
    expect(sent[0]?.body).toEqual({
      kind: "IDEA",
      title: "A clinic for flaky tests",
      body: "",
      tags: [],
      opening: { problem: "Nobody trusts the build." },
    });
  });

  test("from a guest is a question", async () => {
    const detail = community({ slug: "tests", guestQuestions: true, can: abilities() });
    answers("get", DETAIL, detail);
    const { screen } = await open("/c/tests/discussions/new");
    await expect.element(screen.getByRole("heading", { level: 2, name: "Question" })).toBeVisible();
    await expect.element(screen.getByRole("button", { name: "Ask" })).toBeVisible();
  });
});
