import { expect, test } from "vitest";
import { matches } from "./matches";

test.each([
  ["Start a community", "", true],
  ["Start a community", "comm", true],
  ["Start a community", "com st", true],
  ["Start a community", "unity", false],
  ["Übung und Praxis", "ubung", true],
])("“%s” for “%s”: %s", (text, typed, found) => {
  expect(matches(text, typed)).toBe(found);
});
