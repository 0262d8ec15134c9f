import { expect, test } from "vitest";
import type { Schemas } from "@/api/client";
import { expectAccessible } from "@/testing/accessibility";
import { open } from "@/testing/app";
import { abilities, community, pageOf, personRef } from "@/testing/fixtures";
import { answers, keepsWaiting, refuses } from "@/testing/service";

const DETAIL = "/api/v1/communities/{community}";
const REQUESTS = "/api/v1/communities/{community}/requests";
const DECISION = "/api/v1/communities/{community}/requests/{id}/decision";
const QUESTIONS = "/api/v1/communities/{community}/join-questions";
const address = "/c/tests/manage/requests";

const request: Schemas["JoinRequest"] = {
  id: "r1",
  person: personRef({ name: "Rahul Iyer", handle: "rahul" }),
  orgUnit: "Payments",
  state: "REQUESTED",
  answers: [{ question: "What do you test?", answer: "Forms" }],
  since: "2025-02-01T09:00:00Z",
  answerBy: "2025-02-08T09:00:00Z",
  overdue: true,
  can: { decide: true },
};

function prepare() {
  answers("get", DETAIL, community({ slug: "tests", can: abilities({ facilitate: true, lead: true }) }));
  answers("get", QUESTIONS, { questions: ["What do you test?"], can: { edit: true } }, { etag: '"0-1"' });
}

test("shows who waits with their answers, and approves with one click", async () => {
  prepare();
  answers("get", REQUESTS, pageOf(request));
  const { screen } = await open(address);
  const card = screen.getByRole("listitem").filter({ hasText: "Rahul Iyer" });
  await expect.element(card).toMatchTextContent("What do you test?");
  await expect.element(card).toMatchTextContent("Overdue");
  await expectAccessible();
  const sent = answers("put", DECISION, { ...request, state: "ACTIVE", can: { decide: false } });
  answers("get", REQUESTS, pageOf());
  await screen.getByRole("button", { name: "Approve Rahul Iyer" }).click();
  await expect.element(screen.getByText("Rahul Iyer is a member now.")).toBeVisible();
  expect(sent[0]?.body).toEqual({ decision: "APPROVED" });
  await expect.element(screen.getByRole("heading", { name: "Nobody is waiting" })).toBeVisible();
});

test("declining needs a reason, and says when somebody was faster", async () => {
  prepare();
  answers("get", REQUESTS, pageOf(request));
  const { screen } = await open(address);
  await screen.getByRole("button", { name: "Decline Rahul Iyer" }).click();
  const dialog = screen.getByRole("dialog");
  await dialog.getByRole("button", { name: "Decline request" }).click();
  await expect.element(dialog.getByText("Please say why.")).toBeVisible();
  await dialog.getByLabelText("Why").fill("Full.");
  refuses("put", DECISION, { status: 409, code: "request-answered", detail: "Somebody has answered it." });
  await dialog.getByRole("button", { name: "Decline request" }).click();
  await expect.element(dialog.getByText("Somebody has answered it.")).toBeVisible();
});

test("keeps the place while loading", async () => {
  prepare();
  keepsWaiting("get", REQUESTS);
  const { screen } = await open(address);
  await expect.element(screen.getByText("Loading…")).toBeInTheDocument();
});

test("an error can be tried again", async () => {
  prepare();
  refuses("get", REQUESTS, { status: 500, traceId: "trace-7" });
  const { screen } = await open(address);
  await expect.element(screen.getByRole("alert")).toMatchTextContent("trace-7");
  answers("get", REQUESTS, pageOf(request));
  await screen.getByRole("button", { name: "Try again" }).click();
  await expect.element(screen.getByRole("link", { name: "Rahul Iyer" })).toBeVisible();
});

test("leaders change what is asked", async () => {
  prepare();
  answers("get", REQUESTS, pageOf());
  const { screen } = await open(address);
  await screen.getByLabelText(/Question 2/).fill("Why?");
  const sent = answers("put", QUESTIONS, { questions: ["What do you test?", "Why?"], can: { edit: true } });
  await screen.getByRole("button", { name: "Save questions" }).click();
  await expect.poll(() => sent[0]?.body).toEqual({ questions: ["What do you test?", "Why?"] });
  expect(sent[0]?.request.headers.get("If-Match")).toBe('"0-1"');
});
