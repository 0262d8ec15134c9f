import { describe, expect, test } from "vitest";
import type { Schemas } from "@/api/client";
import { expectAccessible } from "@/testing/accessibility";
import { open } from "@/testing/app";
import { abilities, community, pageOf, personRef } from "@/testing/fixtures";
import { agrees, answers, refuses } from "@/testing/service";

const DETAIL = "/api/v1/communities/{community}";
const CHARTER = "/api/v1/communities/{community}/charter";
const DRAFT = "/api/v1/communities/{community}/charter/draft";
const VERSIONS = "/api/v1/communities/{community}/charters";
const VERSION = "/api/v1/communities/{community}/charters/{number}";
const DIFFERENCE = "/api/v1/communities/{community}/charters/{number}/difference";
const COMMENTS = "/api/v1/communities/{community}/charters/{number}/comments";
const ACCEPTANCE = "/api/v1/communities/{community}/charters/{number}/acceptance";

const nothing = {
  edit: false,
  discard: false,
  consult: false,
  comment: false,
  answer: false,
  ratify: false,
  accept: false,
};

const charter = (given: Partial<Schemas["Charter"]> = {}): Schemas["Charter"] => ({
  number: 2,
  state: "RATIFIED",
  forWhom: "Everybody who writes tests.",
  norms: "Ask before giving advice.\nSay what you tried.",
  ratifiedAt: "2025-02-01T09:00:00Z",
  ratifiedBy: personRef({ name: "Grace Okafor" }),
  acceptanceDue: false,
  can: nothing,
  ...given,
});

const difference: Schemas["CharterDifference"] = {
  from: 1,
  to: 2,
  sections: [
    { section: "FOR_WHOM", changed: false, parts: [{ change: "SAME", text: "Everybody who writes tests." }] },
    {
      section: "NORMS",
      changed: true,
      parts: [
        { change: "SAME", text: "Ask before " },
        { change: "REMOVED", text: "criticising." },
        { change: "ADDED", text: "giving advice." },
      ],
    },
  ],
};

function around(given: Partial<Schemas["Community"]> = {}) {
  answers("get", DETAIL, community({ slug: "tests", name: "Test automation", ...given }));
  answers("get", VERSIONS, pageOf<Schemas["CharterSummary"]>({ number: 2, state: "RATIFIED" }));
}

describe("the charter in force", () => {
  test("reads as a document, and says that its review is overdue", async () => {
    around();
    answers("get", CHARTER, charter({ reviewOn: "2025-01-31" }));
    const { screen } = await open("/c/tests/charter");
    await expect.element(screen.getByRole("heading", { name: "What we have agreed on" })).toBeVisible();
    await expect.element(screen.getByText("Say what you tried.")).toBeVisible();
    await expect.element(screen.getByText("The members wanted to look at this again by now")).toBeVisible();
    await expectAccessible();
  });

  test("asks a member to accept only what is different", async () => {
    around();
    answers("get", CHARTER, charter({ acceptanceDue: true, myAcceptedVersion: 1 }));
    answers("get", DIFFERENCE, difference);
    const sent = answers("put", ACCEPTANCE, charter({ myAcceptedVersion: 2 }));
    const { screen } = await open("/c/tests/charter");
    await expect.poll(() => document.querySelector("del")?.textContent ?? "").toContain("criticising.");
    await expectAccessible();
    answers("get", CHARTER, charter({ myAcceptedVersion: 2 }));
    await screen.getByRole("button", { name: "Accept what has changed" }).click();
    await expect.poll(() => sent.length).toBe(1);
    await expect.element(screen.getByRole("button", { name: "Accept what has changed" })).not.toBeInTheDocument();
  });

  test("an error can be tried again", async () => {
    around();
    refuses("get", CHARTER, { status: 503, traceId: "trace-7" });
    const { screen } = await open("/c/tests/charter");
    await expect.element(screen.getByRole("alert")).toMatchTextContent("trace-7");
    answers("get", CHARTER, charter());
    await screen.getByRole("button", { name: "Try again" }).click();
    await expect.element(screen.getByRole("heading", { name: "What we have agreed on" })).toBeVisible();
  });
});

test("a member objects to a section while members are asked", async () => {
  around();
  const asked = charter({
    number: 3,
    state: "CONSULTATION",
    can: { ...nothing, comment: true },
    consultation: {
      openedAt: "2025-02-01T09:00:00Z",
      until: "2099-01-31",
      open: true,
      changedSince: false,
      openObjections: 0,
    },
  });
  answers("get", VERSION, asked);
  answers("get", DIFFERENCE, { ...difference, to: 3, from: 2 });
  answers("get", COMMENTS, pageOf<Schemas["CharterComment"]>());
  const sent = answers("post", COMMENTS, {
    id: "018f0000-0000-7000-8000-0000000000bb",
    section: "NORMS",
    text: "Not for me.",
    objection: true,
    open: true,
    author: personRef(),
    at: "2025-02-01T09:00:00Z",
    can: { answer: false, withdraw: true },
  });
  const { screen } = await open("/c/tests/charter/3");
  await screen.getByRole("button", { name: "Comment or object" }).nth(1).click();
  await screen.getByLabelText("What do you think of this section?").fill("Not for me.");
  await screen.getByLabelText("I object: this has to be answered first").click();
  await screen.getByRole("button", { name: "Object", exact: true }).click();
  await expect.poll(() => sent.length).toBe(1);
  expect(sent[0]?.body).toEqual({ section: "NORMS", text: "Not for me.", objection: true });
});

test("what is typed into the draft is saved by itself, on the version it was based on", async () => {
  around({ can: abilities({ facilitate: true }) });
  const draft = charter({ number: 3, state: "DRAFT", can: { ...nothing, edit: true } });
  answers("get", DRAFT, draft, { etag: '"4-a"' });
  const sent = answers("put", DRAFT, { ...draft, norms: "Be kind." }, { etag: '"5-b"' });
  const { screen } = await open("/c/tests/charter/draft");
  await screen.getByLabelText(/How we treat each other/).fill("Be kind.");
  await expect.element(screen.getByText("Not saved yet")).toBeVisible();
  await expect.poll(() => sent.length, { timeout: 5000 }).toBe(1);
  expect(sent[0]?.request.headers.get("If-Match")).toBe('"4-a"');
  expect(sent[0]?.body).toMatchObject({ norms: "Be kind.", forWhom: "Everybody who writes tests." });
});

test("a draft is discarded by its version, and nothing typed brings it back", async () => {
  around({ can: abilities({ facilitate: true }) });
  const draft = charter({ number: 3, state: "DRAFT", editedAt: "2026-02-01T09:00:00Z" });
  answers("get", DRAFT, { ...draft, can: { ...nothing, edit: true, discard: true } }, { etag: '"4-a"' });
  answers("get", CHARTER, charter());
  const saved = answers("put", DRAFT, draft, { etag: '"5-b"' });
  const sent = agrees("delete", DRAFT);
  const { screen } = await open("/c/tests/charter/draft");
  await screen.getByRole("textbox", { name: /How we treat each other/ }).fill("Never mind.");
  await screen.getByRole("button", { name: "Discard draft" }).click();
  const dialog = screen.getByRole("dialog");
  await expect.element(dialog).toMatchTextContent("Discard the draft of version 3?");
  await dialog.getByRole("button", { name: "Discard draft" }).click();
  await expect.element(screen.getByRole("heading", { name: "What we have agreed on" })).toBeVisible();
  expect(sent[0]?.request.headers.get("If-Match")).toBe('"4-a"');
  expect(saved).toHaveLength(0);
});
