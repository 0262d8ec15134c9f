import { expect, it } from "vitest";
import { absoluteDate, fullDate, regional, relativeOrDate, toDate } from "./times";

const now = new Date(2026, 10, 23, 12, 0).getTime();
const ago = (minutes: number) => new Date(now - minutes * 60_000);

it.each([
  [0, "this minute"],
  [5, "5 minutes ago"],
  [125, "2 hours ago"],
  [26 * 60, "yesterday"],
  [6.5 * 24 * 60, "6 days ago"],
  [7 * 24 * 60, "November 16"],
  [400 * 24 * 60, "Oct 19, 2025"],
])("%d minutes ago reads %s", (minutes, text) => {
  expect(relativeOrDate(ago(minutes), "en", now)).toBe(text);
});

it("speaks German and looks ahead", () => {
  expect(relativeOrDate(ago(-3 * 24 * 60), "de", now)).toBe("in 3 Tagen");
});

it("keeps a day without a time on that day in every zone", () => {
  expect(absoluteDate(toDate("2026-11-30"), "en", now)).toBe("November 30");
  expect(fullDate("2026-11-30", "en")).toBe("Monday, November 30, 2026");
});

it.each([
  ["en", ["en-US", "de"], "en-US"],
  ["en", ["de-AT"], "en-GB"],
  ["de", ["en-US", "de-AT"], "de-AT"],
  ["de", ["en-US"], "de"],
])("writes dates in %s for a browser that prefers %s as in %s", (locale, languages, expected) => {
  expect(regional(locale, languages)).toBe(expected);
});
