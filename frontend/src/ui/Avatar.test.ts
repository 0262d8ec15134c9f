import { expect, test } from "vitest";
import { colourOf, initials } from "./Avatar";

test.each([
  ["Ada Lovelace", "AL"],
  ["Anna-Lena van der Berg", "AB"],
  ["Prince", "P"],
  ["  ", ""],
  ["李 小龍", "李小"],
])("the initials of %j are %j", (name, expected) => expect(initials(name)).toBe(expected));

test("a colour stays with its id", () => {
  expect(colourOf("018f")).toBe(colourOf("018f"));
  expect(new Set(Array.from({ length: 60 }, (_, n) => colourOf(`person-${n}`))).size).toBe(8);
});
