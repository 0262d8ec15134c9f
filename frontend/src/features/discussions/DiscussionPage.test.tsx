import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { Schemas } from "@/api/client";
import { expectAccessible } from "@/testing/accessibility";
import { open } from "@/testing/app";
import { discussion, discussionAbilities, reply, replyAbilities } from "@/testing/discussions";
import { answers, refuses } from "@/testing/service";

const ONE = "/api/v1/discussions/{id}";
const REPLIES = "/api/v1/discussions/{id}/replies";

const shown = (given: Partial<Schemas["Discussion"]> = {}) => {
  const whole = discussion(given);
  answers("get", ONE, whole, { etag: '"1"' });
  return whole;
};
const said = (...items: Schemas["Reply"][]) => ({ items, page: {} });

function gone(number: number): Schemas["Reply"] {
  const { author: _author, bodyMarkdown: _markdown, bodyHtml: _html, ...place } = reply(number);
  return { ...place, deleted: true };
}

describe("a discussion", () => {
  test("is read with what its kind asked for and what was answered", async () => {
    const answer = reply(1, { accepted: true });
    const { id } = shown({
      answered: true,
      state: "CLOSED",
      closing: {
        outcome: "ANSWERED",
        at: "2024-02-01T09:00:00Z",
        acceptedReply: { id: answer.id, number: 1, author: { id: answer.id, handle: "mei", name: "Mei Tanaka" } },
      },
      replies: said(answer, reply(2, { commentOn: { id: answer.id, number: 1 } }), gone(3)),
    });
    const { screen } = await open(`/d/${id}`);
    await expect.element(screen.getByRole("heading", { level: 1, name: "Do we still need 3D charts?" })).toBeVisible();
    await expect.element(screen.getByText("Two dimensions.")).toBeVisible();
    await expect.element(screen.getByText("Accepted answer")).toBeVisible();
    await expect.element(screen.getByRole("link", { name: "Go to the answer by Mei Tanaka" })).toBeVisible();
    await expect.element(screen.getByText("Deleted by its author.")).toBeVisible();
    await expectAccessible();
  });

  test("marks what is new since the last visit", async () => {
    const { id } = shown({ readUpTo: 1, unread: 1, replies: said(reply(1), reply(2)) });
    const { screen } = await open(`/d/${id}`);
    await expect.element(screen.getByRole("article", { name: /Reply 2/ })).toBeVisible();
    expect(document.getElementById("2")?.dataset.line).toBe("New since your last visit");
    expect(document.getElementById("1")?.dataset.line).toBeUndefined();
  });

  test("of the wrong address looks like one", async () => {
    refuses("get", ONE, { status: 404, code: "not-found" });
    const { screen } = await open("/d/018f0000-0000-7000-8000-000000000abc");
    await expect.element(screen.getByRole("heading", { level: 1, name: "Page not found" })).toBeVisible();
  });
});

describe("a reply", () => {
  test("is shown at once and follows what is there", async () => {
    const { id } = shown({ kind: "TALK", opening: {}, replies: said(reply(1)) });
    const sent = answers("post", REPLIES, reply(2, { bodyHtml: "<p>I think so.</p>" }), { status: 201, after: 400 });
    const { screen } = await open(`/d/${id}`);
    await screen.getByRole("button", { name: "Reply", exact: true }).last().click();
    await expect.element(screen.getByRole("textbox", { name: "Your reply" })).toHaveFocus();
    await userEvent.keyboard("I think so.{Control>}{Enter}{/Control}");
    await expect.element(screen.getByText("Being posted…")).toBeVisible();
    await expect.element(screen.getByRole("article", { name: /Reply 2/ })).toBeVisible();
    expect(sent[0]?.body).toEqual({ body: "I think so." });
    expect(screen.getByText("Being posted…").elements()).toHaveLength(0);
  });

  test("that did not arrive stays, and trying again says it once", async () => {
    const { id } = shown({ kind: "TALK", opening: {} });
    const refused = refuses("post", REPLIES, { status: 409, code: "discussion-locked", detail: "It is locked." });
    const { screen } = await open(`/d/${id}`);
    await screen.getByRole("button", { name: "Reply", exact: true }).last().click();
    await screen.getByRole("textbox", { name: "Your reply" }).fill("Still here?");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await expect.element(screen.getByText("It is locked.")).toBeVisible();
    await expectAccessible();
    const sent = answers("post", REPLIES, reply(1), { status: 201 });
    await screen.getByRole("button", { name: "Try again" }).click();
    await expect.element(screen.getByRole("article", { name: /Reply 1/ })).toBeVisible();
    expect(sent[0]?.request.headers.get("Idempotency-Key")).toBe(refused[0]?.request.headers.get("Idempotency-Key"));
  });

  test("to a request for feedback says what it is, and opinions only where they are welcome", async () => {
    const { id } = shown({
      kind: "FEEDBACK",
      opening: { questions: ["Is it readable?"], opinionsWelcome: false },
    });
    const sent = answers("post", REPLIES, reply(1, { type: "ANSWER", questionIndex: 0 }), { status: 201 });
    const { screen } = await open(`/d/${id}`);
    await screen.getByRole("button", { name: "Reply", exact: true }).last().click();
    const what = screen.getByRole("combobox", { name: "What it is" });
    expect(screen.getByRole("option", { name: "An opinion" }).elements()).toHaveLength(0);
    await what.selectOptions("Answer to: Is it readable?");
    await screen.getByRole("textbox", { name: "Your reply" }).fill("Yes, even small.");
    await expectAccessible();
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await expect.poll(() => sent.length).toBe(1);
    expect(sent[0]?.body).toEqual({ body: "Yes, even small.", type: "ANSWER", questionIndex: 0 });
  });

  test("is edited in its place", async () => {
    const own = reply(1, { can: replyAbilities({ edit: true }) });
    const { id } = shown({ kind: "TALK", opening: {}, replies: said(own) });
    answers("get", "/api/v1/replies/{id}", own, { etag: '"7"' });
    const sent = answers("patch", "/api/v1/replies/{id}", { ...own, bodyHtml: "<p>Better.</p>" });
    const { screen } = await open(`/d/${id}`);
    await screen.getByRole("button", { name: "More", exact: true }).click();
    await screen.getByRole("menuitem", { name: "Edit" }).click();
    await screen.getByRole("textbox", { name: "Edit reply 1" }).fill("Better.");
    await screen.getByRole("button", { name: "Save" }).click();
    await expect.element(screen.getByRole("paragraph").filter({ hasText: "Better." })).toBeVisible();
    expect(sent[0]?.body).toEqual({ body: "Better." });
    expect(sent[0]?.request.headers.get("If-Match")).toBe('"7"');
  });
});

test("what comes in while one reads waits behind a pill", async () => {
  const whole = discussion({ kind: "TALK", opening: {}, replies: said(reply(1)) });
  answers("get", ONE, whole);
  const { screen, queryClient } = await open(`/d/${whole.id}`);
  await expect.element(screen.getByRole("article", { name: /Reply 1/ })).toBeVisible();
  answers("get", ONE, { ...whole, lastNumber: 2, replies: said(reply(2)) });
  answers("get", REPLIES, said(reply(2)));
  await queryClient.refetchQueries({ queryKey: ["discussions", "one"] });
  expect(screen.getByRole("article", { name: /Reply 2/ }).elements()).toHaveLength(0);
  await screen.getByRole("button", { name: "1 new reply" }).click();
  await expect.element(screen.getByRole("article", { name: /Reply 2/ })).toBeVisible();
});

test("whoever may not reply is not asked to", async () => {
  const { id } = shown({ can: discussionAbilities() });
  const { screen } = await open(`/d/${id}`);
  await expect.element(screen.getByText("Nobody has answered yet. Do you know?")).toBeVisible();
  expect(screen.getByRole("button", { name: "Answer" }).elements()).toHaveLength(0);
});
