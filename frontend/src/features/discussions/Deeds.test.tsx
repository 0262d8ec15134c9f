import { expect, test } from "vitest";
import type { Schemas } from "@/api/client";
import { expectAccessible } from "@/testing/accessibility";
import { open } from "@/testing/app";
import { discussion, discussionAbilities, reply, replyAbilities } from "@/testing/discussions";
import { agrees, answers } from "@/testing/service";

const ONE = "/api/v1/discussions/{id}";
const ACCEPTANCE = "/api/v1/discussions/{id}/acceptance";
const CLOSURE = "/api/v1/discussions/{id}/closure";
const LOCK = "/api/v1/discussions/{id}/lock";
const DELETION = "/api/v1/replies/{id}/deletion";

const shown = (given: Partial<Schemas["Discussion"]>) => {
  const whole = discussion(given);
  answers("get", ONE, whole);
  return whole;
};

test("an answer is accepted, and the question says so", async () => {
  const answer = reply(1, { can: replyAbilities({ accept: true }) });
  const whole = shown({ replies: { items: [answer], page: {} } });
  const sent = answers("put", ACCEPTANCE, {
    ...whole,
    answered: true,
    state: "CLOSED",
    closing: { outcome: "ANSWERED", at: "2024-02-01T09:00:00Z", acceptedReply: { id: answer.id, number: 1 } },
  });
  const { screen } = await open(`/d/${whole.id}`);
  await screen.getByRole("button", { name: "Accept" }).click();
  await expect.element(screen.getByText("Accepted answer")).toBeVisible();
  await expect.element(screen.getByRole("heading", { level: 2, name: "Answered" })).toBeVisible();
  expect(sent[0]?.body).toEqual({ reply: answer.id });
});

test("a reply is deleted at once, and Undo brings it back", async () => {
  const own = reply(1, { can: replyAbilities({ delete: true }) });
  const whole = shown({ kind: "TALK", opening: {}, replies: { items: [own], page: {} } });
  const { author: _, bodyMarkdown: __, bodyHtml: ___, ...place } = own;
  answers("put", DELETION, { ...place, deleted: true, can: replyAbilities({ restore: true }) });
  answers("delete", DELETION, own);
  const { screen } = await open(`/d/${whole.id}`);
  await screen.getByRole("button", { name: "More", exact: true }).click();
  await screen.getByRole("menuitem", { name: "Delete" }).click();
  await expect.element(screen.getByText("Deleted by its author.")).toBeVisible();
  await screen.getByRole("button", { name: "Undo" }).click();
  await expect.element(screen.getByText("Deleted by its author.")).not.toBeInTheDocument();
});

test("feedback is summed up: what is kept, what is changed, and what is not done, and why", async () => {
  const whole = shown({
    kind: "FEEDBACK",
    opening: { questions: ["Is it readable?"] },
    can: discussionAbilities({ close: true }),
  });
  const sent = answers("put", CLOSURE, { ...whole, state: "CLOSED" });
  const { screen } = await open(`/d/${whole.id}`);
  await screen.getByRole("button", { name: "Sum up" }).click();
  const dialog = screen.getByRole("dialog");
  await dialog.getByLabelText("What I kept").fill("The colours.");
  await expect.element(dialog.getByRole("button", { name: "Sum up" })).toHaveAttribute("aria-disabled", "true");
  await dialog.getByLabelText("What I changed").fill("The size.");
  await expectAccessible();
  await dialog.getByRole("button", { name: "Sum up" }).click();
  await expect.poll(() => sent.length).toBe(1);
  expect(sent[0]?.body).toEqual({ outcome: "SUMMED_UP", summary: { kept: "The colours.", changed: "The size." } });
});

test("an idea is not declined without a reason", async () => {
  const whole = shown({ kind: "IDEA", opening: { problem: "Flaky" }, can: discussionAbilities({ close: true }) });
  const sent = answers("put", CLOSURE, { ...whole, state: "CLOSED" });
  const { screen } = await open(`/d/${whole.id}`);
  await screen.getByRole("button", { name: "Decide" }).click();
  const dialog = screen.getByRole("dialog");
  await dialog.getByRole("radio", { name: "Declined" }).click();
  await expect.element(dialog.getByRole("button", { name: "Decide" })).toHaveAttribute("aria-disabled", "true");
  await dialog.getByLabelText("In a few words").fill("Somebody else does it.");
  await dialog.getByRole("button", { name: "Decide" }).click();
  await expect.poll(() => sent[0]?.body).toEqual({ outcome: "DECLINED", note: "Somebody else does it." });
});

test("a discussion is locked with a reason that everybody reads", async () => {
  const whole = shown({ kind: "TALK", opening: {}, can: discussionAbilities({ pin: true, lock: true, hide: true }) });
  const sent = agrees("put", LOCK);
  const { screen } = await open(`/d/${whole.id}`);
  await screen.getByRole("button", { name: "More about the discussion" }).click();
  await screen.getByRole("menuitem", { name: "Lock…" }).click();
  const dialog = screen.getByRole("dialog");
  await expect.element(dialog.getByRole("button", { name: "Lock" })).toHaveAttribute("aria-disabled", "true");
  await expectAccessible();
  await dialog.getByLabelText("Reason").fill("It is decided.");
  shown({ ...whole, locked: true, lock: { reason: "It is decided.", at: whole.createdAt } });
  await dialog.getByRole("button", { name: "Lock" }).click();
  await expect.element(screen.getByText("Locked: It is decided.")).toBeVisible();
  expect(sent[0]?.body).toEqual({ reason: "It is decided." });
});
