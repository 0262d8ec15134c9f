import { describe, expect, test } from "vitest";
import type { Schemas } from "@/api/client";
import { expectAccessible } from "@/testing/accessibility";
import { open } from "@/testing/app";
import { abilities, community, personRef } from "@/testing/fixtures";
import { agrees, answers, refuses } from "@/testing/service";

const DETAIL = "/api/v1/communities/{community}";
const CHARTER = "/api/v1/communities/{community}/charter";
const QUESTIONS = "/api/v1/communities/{community}/join-questions";
const MEMBERSHIP = "/api/v1/communities/{community}/membership";

const charter: Schemas["Charter"] = {
  state: "RATIFIED",
  number: 2,
  forWhom: "Everybody who writes tests.",
  inScope: "Flaky tests.",
  outOfScope: "Choosing one tool for all.",
  norms: "Ask before giving advice.",
  rhythm: "Every second Thursday.",
  decisions: "Five days without an objection.",
  reviewOn: "2025-01-31",
  acceptanceDue: false,
  can: { edit: false, discard: false, consult: false, comment: false, answer: false, ratify: false, accept: false },
};

const membership = (role: Schemas["Role"], state: Schemas["MembershipState"] = "ACTIVE"): Schemas["Membership"] => ({
  id: "018f0000-0000-7000-8000-0000000000aa",
  state,
  role,
  since: "2025-02-01T09:00:00Z",
});

const inside = abilities({ leave: true });

const pageAround = (title: Element) => title.closest("header")?.parentElement?.innerHTML;

async function visit(given: Partial<Schemas["Community"]> = {}) {
  answers("get", DETAIL, community({ slug: "tests", name: "Test automation", ...given }));
  answers("get", CHARTER, charter);
  refuses("get", MEMBERSHIP, { status: 404, code: "not-found" });
  return (await open("/c/tests")).screen;
}

describe("about", () => {
  test("tells what was agreed, that the review is overdue, and who leads for the time being", async () => {
    const screen = await visit({ official: true, leaders: [{ ...personRef(), interim: true }] });
    await expect.element(screen.getByRole("heading", { level: 1, name: /Test automation/ })).toBeVisible();
    const main = screen.getByRole("main");
    await expect.element(main).toMatchTextContent("Everybody who writes tests.");
    await expect.element(main).toMatchTextContent("Choosing one tool for all.");
    await expect.element(main).toMatchTextContent("overdue since");
    await expect.element(main.getByRole("list", { name: "Leaders" })).toMatchTextContent("For the time being");
    await expectAccessible();
  });

  test("a community one may not know of looks like a wrong address", async () => {
    refuses("get", DETAIL, { status: 404, code: "not-found" });
    refuses("get", CHARTER, { status: 404, code: "not-found" });
    const hidden = (await open("/c/hidden")).screen;
    const title = { level: 1, name: "Page not found" };
    await expect.element(hidden.getByRole("heading", title)).toBeVisible();
    const seen = pageAround(hidden.getByRole("heading", title).element());
    await hidden.unmount();
    const wrong = (await open("/no/such/page")).screen;
    await expect.element(wrong.getByRole("heading", title)).toBeVisible();
    expect(pageAround(wrong.getByRole("heading", title).element())).toBe(seen);
  });

  test("who may only see the card sees only that", async () => {
    const invited = community({ slug: "tests", name: "Succession", leaders: [] });
    const { id, slug, name, status, leaders } = invited;
    const can = abilities({ join: true, seeMembers: false });
    const trimmed = { id, slug, name, status, leaders, can, myMembership: membership("MEMBER", "INVITED") };
    answers("get", DETAIL, trimmed as Schemas["Community"]);
    refuses("get", CHARTER, { status: 403, code: "forbidden" });
    const { screen } = await open("/c/tests");
    await expect.element(screen.getByRole("heading", { name: "You are invited to Succession" })).toBeVisible();
    await expect.element(screen.getByRole("button", { name: "Accept invitation" })).toBeVisible();
    await expect.element(screen.getByRole("link", { name: "Members" })).not.toBeInTheDocument();
    await expectAccessible();
  });

  test("an error can be tried again", async () => {
    refuses("get", DETAIL, { status: 503, traceId: "trace-9" });
    answers("get", CHARTER, charter);
    const { screen } = await open("/c/tests");
    await expect.element(screen.getByRole("alert")).toMatchTextContent("trace-9");
    answers("get", DETAIL, community({ slug: "tests", name: "Test automation" }));
    await screen.getByRole("button", { name: "Try again" }).click();
    await expect.element(screen.getByRole("heading", { level: 1, name: "Test automation" })).toBeVisible();
  });
});

describe("the door", () => {
  test("joining shows at once and keeps the focus on the button", async () => {
    answers("put", MEMBERSHIP, membership("MEMBER"), { after: 1000 });
    const screen = await visit();
    await screen.getByRole("button", { name: "Join" }).click();
    await expect.element(screen.getByRole("button", { name: "Leave" })).toHaveFocus();
    await expect.element(screen.getByRole("main")).toMatchTextContent("43 members");
  });

  test("asking shows the norms and the questions, and then by when a leader will answer", async () => {
    const asked = { ...membership("MEMBER", "REQUESTED"), answerBy: "2025-02-08T09:00:00Z" };
    const screen = await visit({ joining: "REQUEST", can: { ...inside, ask: true, leave: false } });
    await expect.element(screen.getByRole("button", { name: "Ask to join" })).toBeVisible();
    answers("get", QUESTIONS, { questions: ["What do you test?"], can: { edit: false } });
    const sent = answers("put", MEMBERSHIP, asked, { status: 202 });
    const waiting = abilities({ withdraw: true });
    answers("get", DETAIL, community({ slug: "tests", joining: "REQUEST", myMembership: asked, can: waiting }));
    await screen.getByRole("button", { name: "Ask to join" }).click();
    const dialog = screen.getByRole("dialog", { name: "Ask to join Test automation" });
    await expect.element(dialog).toMatchTextContent("Ask before giving advice.");
    await dialog.getByRole("button", { name: "Send request" }).click();
    await expect.element(dialog.getByText("Please answer this.")).toBeVisible();
    await expect.poll(() => getComputedStyle(dialog.element()).opacity).toBe("1");
    await expectAccessible();
    await dialog.getByLabelText("What do you test?").fill("Forms");
    await dialog.getByRole("button", { name: "Send request" }).click();
    await expect.element(screen.getByText(/A leader will answer by/)).toBeVisible();
    expect(sent[0]?.body).toEqual({ answers: ["Forms"] });
    await expect.element(screen.getByRole("button", { name: "Withdraw request" })).toBeVisible();
  });

  test("leaving an open one can be undone", async () => {
    const screen = await visit({ myMembership: membership("MEMBER"), can: inside });
    agrees("delete", MEMBERSHIP);
    await screen.getByRole("button", { name: "Leave" }).click();
    await expect.element(screen.getByText("You left Test automation.")).toBeVisible();
    const back = answers("put", MEMBERSHIP, membership("MEMBER"));
    await screen.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => back.length).toBe(1);
    await expect.element(screen.getByRole("button", { name: "Leave" })).toBeVisible();
  });

  test("leaving where the way back is long asks first, and can be refused", async () => {
    const screen = await visit({ joining: "INVITE", myMembership: membership("MEMBER"), can: inside });
    const left = agrees("delete", MEMBERSHIP);
    await screen.getByRole("button", { name: "Leave" }).click();
    const dialog = screen.getByRole("dialog", { name: "Leave Test automation?" });
    await expect.element(dialog).toMatchTextContent("you need a new invitation");
    await expect.poll(() => getComputedStyle(dialog.element()).opacity).toBe("1");
    await expectAccessible();
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(left).toHaveLength(0);
  });

  test("the last leader hears the way out", async () => {
    const screen = await visit({ myMembership: membership("LEADER"), can: inside });
    refuses("delete", MEMBERSHIP, { status: 409, code: "last-leader", detail: "Hand it over first." });
    await screen.getByRole("button", { name: "Leave" }).click();
    await screen.getByRole("dialog").getByRole("button", { name: "Leave" }).click();
    const wayOut = screen.getByRole("dialog", { name: "Test automation would have no leader" });
    await expect.element(wayOut).toMatchTextContent("Hand it over first.");
    await wayOut.getByRole("button", { name: "Understood" }).click();
    await expect.element(screen.getByRole("button", { name: "Leave" })).toBeVisible();
  });

  test("who was declined reads why and may ask again; who was removed may appeal", async () => {
    answers("get", DETAIL, community({ slug: "tests", joining: "REQUEST", can: abilities({ ask: true }) }));
    answers("get", CHARTER, charter);
    answers("get", MEMBERSHIP, { ...membership("MEMBER", "DECLINED"), reason: "This round is full." });
    const declined = (await open("/c/tests")).screen;
    await expect.element(declined.getByText("This round is full.")).toBeVisible();
    await expect.element(declined.getByRole("button", { name: "Ask to join" })).toBeVisible();
    await declined.unmount();
    answers("get", DETAIL, community({ slug: "tests", can: abilities() }));
    answers("get", MEMBERSHIP, { ...membership("MEMBER", "REMOVED"), reason: "Advertising." });
    const removed = (await open("/c/tests")).screen;
    await expect.element(removed.getByText("Advertising.")).toBeVisible();
    await expect.element(removed.getByRole("link", { name: "Ask a steward to look at it" })).toBeVisible();
  });

  test("a member takes a break, takes it back, and says what they bring", async () => {
    const paused = membership("MEMBER", "PAUSED");
    const screen = await visit({ myMembership: membership("MEMBER"), can: { ...inside, contribute: true } });
    await expect.element(screen.getByRole("button", { name: "Leave" })).toBeVisible();
    answers("put", `${MEMBERSHIP}/pause`, paused);
    answers("get", DETAIL, community({ slug: "tests", name: "Test automation", myMembership: paused, can: inside }));
    await screen.getByRole("button", { name: "Your membership" }).click();
    await screen.getByRole("menuitem", { name: "Take a break" }).click();
    await expect.element(screen.getByRole("button", { name: "Come back" })).toBeVisible();
    answers("get", MEMBERSHIP, paused, { etag: '"0-1"' });
    const saved = answers("patch", MEMBERSHIP, paused);
    await screen.getByRole("button", { name: "Your membership" }).click();
    await screen.getByRole("menuitem", { name: "What you bring" }).click();
    await screen.getByLabelText(/What you want to learn/).fill("Fuzzing");
    await screen.getByRole("button", { name: "Save" }).click();
    await expect.poll(() => saved[0]?.body).toEqual({ bring: "", learn: "Fuzzing" });
    const back = answers("delete", `${MEMBERSHIP}/pause`, membership("MEMBER"));
    await screen.getByRole("button", { name: "Come back" }).click();
    await expect.poll(() => back.length).toBe(1);
  });
});
