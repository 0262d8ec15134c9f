import { describe, expect, test } from "vitest";
import { person } from "@/testing/fixtures";
import { draftOf, patchOf, rebase } from "./profile";

const base = draftOf(person({ name: "Ada", location: "Lagos", about: "Pipelines" }));

describe("A change of the profile", () => {
  test("sends only what differs", () => {
    expect(patchOf(base, { ...base, location: "Kyoto" })).toEqual({ location: "Kyoto" });
  });

  test("sends null for what was emptied", () => {
    expect(patchOf(base, { ...base, about: "  " })).toEqual({ about: null });
  });

  test("does not count space around a word as a change", () => {
    expect(patchOf(base, { ...base, location: " Lagos " })).toEqual({});
  });
});

describe("A profile that somebody else saved first", () => {
  test("follows the newer version where I typed nothing", () => {
    const { draft, theirs } = rebase(base, { ...base, location: "Kyoto" }, { ...base, about: "Rollbacks" });
    expect(draft).toMatchObject({ location: "Kyoto", about: "Rollbacks" });
    expect(theirs).toEqual({});
  });

  test("keeps what I typed and shows theirs where both changed the same field", () => {
    const { draft, theirs } = rebase(base, { ...base, location: "Kyoto" }, { ...base, location: "Berlin" });
    expect(draft.location).toBe("Kyoto");
    expect(theirs).toEqual({ location: "Berlin" });
  });

  test("sees no clash where both wrote the same", () => {
    expect(rebase(base, { ...base, location: "Kyoto" }, { ...base, location: "Kyoto" }).theirs).toEqual({});
  });
});
