import { i18n, type Messages } from "@lingui/core";

export const locales = ["en", "de"] as const;
export type Locale = (typeof locales)[number];

/** In its own language, so that whoever ended up in the wrong one finds back. */
export const localeNames: Record<Locale, string> = { en: "English", de: "Deutsch" };

const catalogs = import.meta.glob<Messages>("../**/locales/*.po", { import: "messages" });
const storageKey = "guildhall.locale";

/** What the shell and Home say, which is all that a first visit waits for. */
const first = /\/(app|ui|home)\/locales\//;
let everything: Promise<void> | undefined;

/** Loads a language and switches to it at once. */
export async function activate(locale: Locale): Promise<void> {
  const messages = await load(locale, (path) => everything !== undefined || first.test(path));
  i18n.loadAndActivate({ locale, messages });
  document.documentElement.lang = locale;
  remember(locale);
}

/** Loads what all other pages say, once; asked again after a failure, it tries again. */
export function activateEverything(): Promise<void> {
  everything ??= load(i18n.locale, (path) => !first.test(path)).then(
    (messages) => i18n.load(i18n.locale, messages),
    (failure) => {
      everything = undefined;
      throw failure;
    },
  );
  return everything;
}

async function load(locale: string, wanted: (path: string) => boolean): Promise<Messages> {
  const parts = Object.entries(catalogs).filter(([path]) => path.endsWith(`/${locale}.po`) && wanted(path));
  return Object.assign({}, ...(await Promise.all(parts.map(([, part]) => part()))));
}

export function toLocale(language: string): Locale | undefined {
  return locales.find((locale) => locale === language.slice(0, 2).toLowerCase());
}

/** What to show before the profile is known: the last choice here, else the browser's first language that we speak. */
export function guessLocale(): Locale {
  const wanted = [recall() ?? "", ...navigator.languages];
  return wanted.map(toLocale).find((locale) => locale !== undefined) ?? "en";
}

function recall(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function remember(locale: Locale) {
  try {
    localStorage.setItem(storageKey, locale);
  } catch {
    // Only the guess before the next sign-in gets worse.
  }
}
