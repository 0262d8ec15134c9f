/** Colour arithmetic for the contrast test: oklch() to relative luminance, and the WCAG ratio of two colours. */

export type Theme = "light" | "dark";
export type Tokens = ReadonlyMap<string, string>;

const DECLARATION = /(--[\w-]+):\s*([^;]+);/g;
const LIGHT_DARK = /^light-dark\(\s*(oklch\([^)]*\))\s*,\s*(oklch\([^)]*\))\s*\)$/;
const OKLCH = /^oklch\(\s*([\d.]+)\s+([\d.]+)\s+([\d.]+)\s*\)$/;

/** The custom properties declared in a piece of CSS; later declarations win. */
export function readTokens(css: string): Map<string, string> {
  const tokens = new Map<string, string>();
  for (const [, name, value] of css.matchAll(DECLARATION)) {
    if (name !== undefined && value !== undefined) tokens.set(name, value.replace(/\s+/g, " ").trim());
  }
  return tokens;
}

/** The body of the first rule with this selector. */
export function ruleBody(css: string, selector: string): string {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`no rule ${selector}`);
  const open = css.indexOf("{", start);
  return css.slice(open + 1, css.indexOf("}", open));
}

/** WCAG 2 contrast ratio, 1 to 21, of two tokens in a theme. */
export function contrast(tokens: Tokens, a: string, b: string, theme: Theme): number {
  const [x, y] = [luminance(resolve(tokens, a, theme)), luminance(resolve(tokens, b, theme))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

function resolve(tokens: Tokens, name: string, theme: Theme): string {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`no token ${name}`);
  const alias = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (alias !== undefined) return resolve(tokens, alias, theme);
  const pair = LIGHT_DARK.exec(value);
  const colour = theme === "light" ? pair?.[1] : pair?.[2];
  if (colour === undefined) throw new Error(`${name} is not light-dark(oklch(), oklch()): ${value}`);
  return colour;
}

function luminance(colour: string): number {
  const parts = OKLCH.exec(colour);
  if (parts === null) throw new Error(`not an opaque oklch() colour: ${colour}`);
  const [lightness, chroma, hue] = parts.slice(1).map(Number) as [number, number, number];
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
  return 0.2126 * clamp(red) + 0.7152 * clamp(green) + 0.0722 * clamp(blue);
}

const clamp = (channel: number) => Math.min(1, Math.max(0, channel));
