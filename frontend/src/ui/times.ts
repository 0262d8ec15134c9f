const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const DAY_ONLY = /^\d{4}-\d\d-\d\d$/;

/** A day without a time means that day here, not midnight in Greenwich. */
export function toDate(at: string): Date {
  return new Date(DAY_ONLY.test(at) ? `${at}T00:00` : at);
}

/**
 * How dates are written where the reader lives: the browser's own variant of the language, and British English, which most of the
 * world reads alike, for a browser that names none.
 */
export function regional(locale: string, languages: readonly string[] = navigator.languages): string {
  const variant = languages.find((language) => language.startsWith(`${locale}-`));
  return variant ?? (locale === "en" ? "en-GB" : locale);
}

/** "2 hours ago" or "in 3 days" within seven days of now, else the day. */
export function relativeOrDate(date: Date, locale: string, now: number): string {
  const distance = date.getTime() - now;
  if (Math.abs(distance) >= 7 * DAY) return absoluteDate(date, locale, now);
  const [unit, size] = unitOf(Math.abs(distance));
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(Math.trunc(distance / size), unit);
}

function unitOf(distance: number): [unit: "minute" | "hour" | "day", size: number] {
  if (distance < HOUR) return ["minute", MINUTE];
  return distance < DAY ? ["hour", HOUR] : ["day", DAY];
}

/** The day, with the year only where it is another one. */
export function absoluteDate(date: Date, locale: string, now: number): string {
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: sameYear ? "long" : "short",
    ...(sameYear ? {} : { year: "numeric" }),
  }).format(date);
}

export function fullDate(at: string, locale: string): string {
  const time = DAY_ONLY.test(at) ? {} : ({ timeStyle: "short" } as const);
  return new Intl.DateTimeFormat(locale, { dateStyle: "full", ...time }).format(toDate(at));
}
