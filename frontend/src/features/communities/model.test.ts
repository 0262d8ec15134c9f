import { expect, test } from "vitest";
import { abilities, community, personRef } from "@/testing/fixtures";
import { validateDiscoverSearch } from "./discoverSearch";
import { canComeBack, commonTags, isOverdue, membershipAction, whenJoined, whenLeft } from "./model";
import { complaints, emptyForm, slugOf, withVisibility } from "./startForm";

const now = "2026-11-23T09:00:00Z";
const cannot = abilities();

test("joining an open community makes one a member, asking does not", () => {
  const joined = whenJoined(community({ memberCount: 4 }), now);
  expect(joined).toMatchObject({
    memberCount: 5,
    myMembership: { state: "ACTIVE" },
    can: { join: false, leave: true },
  });
  const asked = whenJoined(community({ memberCount: 4, joining: "REQUEST", can: { ...cannot, ask: true } }), now);
  expect(asked).toMatchObject({
    memberCount: 4,
    myMembership: { state: "REQUESTED" },
    can: { leave: false, withdraw: true },
  });
});

test("leaving takes one out of the count and of the leaders", () => {
  const leader = personRef();
  const left = whenLeft(
    whenJoined(community({ memberCount: 4, leaders: [{ ...leader, interim: false }] }), now),
    leader.id,
  );
  expect(left).toMatchObject({ memberCount: 4, leaders: [], can: { join: true, leave: false } });
  expect(left.myMembership).toBeUndefined();
});

test("the one action follows from what the service allows", () => {
  const membership = { id: "x", role: "MEMBER", since: now } as const;
  expect(membershipAction(community({ can: cannot }))).toBeUndefined();
  expect(membershipAction(community())).toBe("join");
  expect(membershipAction(community({ myMembership: { ...membership, state: "INVITED" } }))).toBe("accept");
  expect(membershipAction(community({ can: { ...cannot, ask: true } }))).toBe("ask");
  const leave = { ...cannot, leave: true };
  expect(membershipAction(community({ can: leave, myMembership: { ...membership, state: "ACTIVE" } }))).toBe("leave");
  expect(membershipAction(community({ can: leave, myMembership: { ...membership, state: "PAUSED" } }))).toBe("resume");
  expect(membershipAction(community({ can: { ...cannot, withdraw: true } }))).toBe("withdraw");
});

test("leaving is undone by one click only where nothing is lost by it", () => {
  const member = { id: "x", state: "ACTIVE", since: now } as const;
  expect(canComeBack(community({ myMembership: { ...member, role: "MEMBER" } }))).toBe(true);
  expect(canComeBack(community({ myMembership: { ...member, role: "LEADER" } }))).toBe(false);
  expect(canComeBack(community({ joining: "INVITE", myMembership: { ...member, role: "MEMBER" } }))).toBe(false);
});

test("a review is overdue from the day after", () => {
  expect(isOverdue("2026-11-23", new Date(2026, 10, 23, 18))).toBe(false);
  expect(isOverdue("2026-11-23", new Date(2026, 10, 24, 1))).toBe(true);
});

test("common tags come first", () => {
  expect(commonTags([community({ tags: ["b", "a"] }), community({ tags: ["a"] })], 5)).toEqual(["a", "b"]);
});

test("an address somebody typed is read with forbearance", () => {
  expect(validateDiscoverSearch({ q: 42, joining: "OPEN", visibility: "NOPE", sort: "-memberCount", x: 1 })).toEqual({
    q: "42",
    joining: "OPEN",
  });
});

test("an address is made from a name", () => {
  expect(slugOf("  Größe & Maß: Œuvre No. 5! ")).toBe("grosse-mass-uvre-no-5");
});

test("a hidden community is entered by invitation only", () => {
  expect(withVisibility(emptyForm, "PRIVATE")).toMatchObject({ visibility: "PRIVATE", joining: "INVITE" });
  expect(withVisibility({ ...emptyForm, joining: "INVITE" }, "RESTRICTED")).toMatchObject({ joining: "INVITE" });
  expect(withVisibility(withVisibility(emptyForm, "PRIVATE"), "PUBLIC")).toMatchObject({ joining: "OPEN" });
});

test("the form knows what is missing, too short or too long", () => {
  const form = { ...emptyForm, name: "ab", domainStatement: "x".repeat(601), slug: "not an address" };
  expect(complaints(form)).toEqual({
    name: { kind: "short", limit: 3 },
    domainStatement: { kind: "long", limit: 600 },
    forWhom: { kind: "empty", limit: 3 },
    slug: { kind: "address", limit: 0 },
  });
});
