import { describe, expect, test } from "vitest";
import {
  code,
  continueLine,
  type Edit,
  link,
  namedAt,
  paragraph,
  prefixLines,
  type Selection,
  surround,
} from "./editing";

/** "a [b] c" has b selected, "a | b" the caret in the middle. */
function reading(written: string): Selection {
  if (written.includes("|")) {
    const start = written.indexOf("|");
    return { text: written.replace("|", ""), start, end: start };
  }
  const [start, end] = [written.indexOf("‹"), written.indexOf("›") - 1];
  return { text: written.replaceAll(/[‹›]/g, ""), start, end };
}

function done({ text }: Selection, { from, to, insert, select: [start, end] }: Edit): string {
  const after = text.slice(0, from) + insert + text.slice(to);
  return start === end
    ? `${after.slice(0, start)}|${after.slice(start)}`
    : `${after.slice(0, start)}‹${after.slice(start, end)}›${after.slice(end)}`;
}

const of = (written: string, edit: (selection: Selection) => Edit | undefined) => {
  const selection = reading(written);
  const made = edit(selection);
  return made && done(selection, made);
};

describe("a mark around words", () => {
  const bold = (selection: Selection) => surround(selection, "**");
  test("is set", () => expect(of("so ‹very› good", bold)).toBe("so **‹very›** good"));
  test("is taken back", () => expect(of("so **‹very›** good", bold)).toBe("so ‹very› good"));
  test("is taken back where it was selected, too", () => expect(of("so ‹**very**› good", bold)).toBe("so ‹very› good"));
  test("awaits words where none are selected", () => expect(of("so |", bold)).toBe("so **|**"));
});

describe("a mark before lines", () => {
  const list = (selection: Selection) => prefixLines(selection, "- ");
  test("is set before each", () => expect(of("‹one\ntwo›\nthree", list)).toBe("‹- one\n- two›\nthree"));
  test("is taken back", () => expect(of("‹- one\n- two›", list)).toBe("‹one\ntwo›"));
  test("is set where one types", () => expect(of("one\ntw|o", list)).toBe("one\n- two|"));
});

test("code in a line is short, over several a block", () => {
  expect(of("run ‹make›", code)).toBe("run `‹make›`");
  expect(of("‹a\nb›", code)).toBe("```\n‹a\nb›\n```");
});

test("a link asks for what is missing", () => {
  expect(of("see ‹this›", link)).toBe("see [this](‹https://›)");
  expect(of("see ‹https://example.org›", link)).toBe("see [|](https://example.org)");
});

describe("Enter", () => {
  test("goes on with a list", () => expect(of("- one|", continueLine)).toBe("- one\n- |"));
  test("counts on", () => expect(of("9. nine|", continueLine)).toBe("9. nine\n10. |"));
  test("goes on with open tasks", () => expect(of("- [x] one|", continueLine)).toBe("- [x] one\n- [ ] |"));
  test("ends a list at an empty item", () => expect(of("- one\n- |", continueLine)).toBe("- one\n|"));
  test("is nothing special elsewhere", () => expect(of("one|", continueLine)).toBeUndefined());
});

test("a quotation stands by itself", () => {
  expect(of("Well.|", (selection) => paragraph(selection, "> What?"))).toBe("Well.\n\n> What?\n\n|");
  expect(of("|", (selection) => paragraph(selection, "> What?"))).toBe("> What?\n\n|");
});

describe("somebody or something is named", () => {
  test.each([
    ["@ad|", "@", "ad"],
    ["thanks @lena.m|", "@", "lena.m"],
    ["see (#char|", "#", "char"],
  ])("in %s", (written, trigger, words) => expect(namedAt(reading(written))).toMatchObject({ trigger, words }));
  test.each(["a@b|", "# Heading|", "@|", "@ad ‹x›"])("not in %s", (written) =>
    expect(namedAt(reading(written))).toBeUndefined(),
  );
});
