import { expect, test } from "vitest";
import { community } from "@/testing/fixtures";
import { draftOf, patchOf, rebase } from "./settingsForm";

const base = draftOf(community({ name: "Charts", tagline: "Old", tags: ["charts"] }));

test("only what changed is sent, and what was emptied as null", () => {
  expect(patchOf(base, { ...base, name: " Maps ", tagline: "", tags: ["charts", "maps"] })).toEqual({
    name: "Maps",
    tagline: null,
    tags: ["charts", "maps"],
  });
  expect(patchOf(base, { ...base, name: "Charts " })).toEqual({});
});

test("what others changed meanwhile is taken over, and what both changed is kept and shown", () => {
  const mine = { ...base, name: "Mine", tags: ["mine"] };
  const newer = { ...base, name: "Theirs", tagline: "New", tags: ["charts"] };
  expect(rebase(base, mine, newer)).toEqual({
    draft: { ...mine, tagline: "New" },
    theirs: { name: "Theirs" },
  });
});
