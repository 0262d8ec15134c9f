import { expect, test } from "vitest";
import { rest, rowsOf } from "./model";

test.each([
  ["grace\n@linus\n", ["grace", "@linus"]],
  ["Name;Mail\r\nGrace;grace@meridian.example", ["Name", "grace@meridian.example"]],
  ['"Okafor, Grace","grace@meridian.example"', ["grace@meridian.example"]],
  ["\n  \n", []],
])("the people on %j are %j", (text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});

test("what is left are the rows that nobody was found for", () => {
  const results = [
    { row: "grace", outcome: "INVITED" },
    { row: "nobody", outcome: "UNKNOWN" },
    { row: "?", outcome: "INVALID" },
    { row: "linus", outcome: "ALREADY_MEMBER" },
  ] as const;
  expect(rest(results).map(({ row }) => row)).toEqual(["nobody", "?"]);
});
