import { describe, expect, it } from "vitest";
import accents from "./accents.css?raw";
import { contrast, readTokens, ruleBody, type Theme } from "./contrast";
import tokens from "./tokens.css?raw";

const base = readTokens(tokens);

const TEXT = 4.5;
const LARGE_OR_CONTROL = 3;
const grounds = ["--canvas", "--surface", "--surface-sunken", "--surface-hover"];

const pairs: [text: string, ground: string, least: number][] = [
  ...["--text", "--text-muted", "--text-subtle", "--link", "--danger-text"].flatMap((text) =>
    grounds.map((ground): [string, string, number] => [text, ground, TEXT]),
  ),
  ...["--focus", "--border-control", "--danger"].flatMap((ui) =>
    grounds.map((ground): [string, string, number] => [ui, ground, LARGE_OR_CONTROL]),
  ),
  ["--on-action", "--action", TEXT],
  ["--on-action", "--action-hover", TEXT],
  ["--on-danger", "--danger", TEXT],
  ["--on-danger", "--danger-hover", TEXT],
  ["--danger-text", "--danger-surface", TEXT],
  ["--text", "--danger-surface", TEXT],
  ["--warning-text", "--warning-surface", TEXT],
  ["--text", "--warning-surface", TEXT],
  ["--success-text", "--success-surface", TEXT],
  ["--on-inverse", "--inverse", TEXT],
  ["--inverse-link", "--inverse", TEXT],
];

const accentPairs: [text: string, ground: string, least: number][] = [
  ...["--accent-text", "--text", "--text-muted"].flatMap((text) =>
    ["--accent-surface", "--accent-tint"].map((ground): [string, string, number] => [text, ground, TEXT]),
  ),
  ["--accent-text", "--surface", TEXT],
  ["--accent-text", "--canvas", TEXT],
  ["--link", "--accent-surface", TEXT],
  ["--text", "--accent-border", TEXT],
  ["--on-accent", "--accent-solid", TEXT],
  ["--on-accent", "--accent-solid-hover", TEXT],
  ["--accent-solid", "--canvas", LARGE_OR_CONTROL],
  ["--accent-solid", "--surface", LARGE_OR_CONTROL],
  ["--accent-solid", "--accent-surface", LARGE_OR_CONTROL],
  ["--focus", "--accent-surface", LARGE_OR_CONTROL],
];

const themes: Theme[] = ["light", "dark"];
const names = ["MOSS", "OCEAN", "PLUM", "CLAY", "SLATE", "SUN", "ROSE", "TEAL"];

describe.each(themes)("contrast in %s", (theme) => {
  it.each(pairs)("%s on %s is at least %d", (text, ground, least) => {
    expect(contrast(base, text, ground, theme)).toBeGreaterThanOrEqual(least);
  });

  describe.each(names)("accent %s", (name) => {
    const shared = readTokens(ruleBody(accents, "[data-accent]"));
    const own = readTokens(ruleBody(accents, `[data-accent="${name}"]`));
    const all = new Map([...base, ...shared, ...own]);

    it.each(accentPairs)("%s on %s is at least %d", (text, ground, least) => {
      expect(contrast(all, text, ground, theme)).toBeGreaterThanOrEqual(least);
    });
  });
});

it("knows the two ends of the scale", () => {
  const ends = readTokens("--w: light-dark(oklch(1 0 0), oklch(1 0 0)); --k: light-dark(oklch(0 0 0), oklch(0 0 0));");
  expect(contrast(ends, "--w", "--k", "light")).toBeCloseTo(21, 1);
});
