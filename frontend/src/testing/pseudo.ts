import { i18n, type Messages } from "@lingui/core";
import { activate } from "@/i18n/i18n";

const accents: Record<string, string> = {
  a: "á",
  e: "é",
  i: "í",
  o: "ó",
  u: "ú",
  y: "ý",
  A: "Á",
  E: "É",
  I: "Í",
  O: "Ó",
  U: "Ú",
};

type Message = Messages[string];

/** English with accents on every vowel: what shows without them did not come from a catalogue. */
export async function activatePseudo() {
  await activate("en");
  const messages = Object.entries(i18n.messages).map(([id, message]) => [id, accented(message)]);
  i18n.loadAndActivate({ locale: "pseudo", messages: Object.fromEntries(messages) });
}

function accented(message: Message): Message {
  if (typeof message === "string") return message.replaceAll(/[aeiouyAEIOU]/g, (letter) => accents[letter] ?? letter);
  return message.map((token) => (typeof token === "string" ? String(accented(token)) : token));
}

/** The words on the screen, without those that are data. */
export function plainWords(data: readonly string[]): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const words = walker.currentNode.textContent?.trim() ?? "";
    const isData =
      data.some((known) => known.includes(words)) ||
      walker.currentNode.parentElement?.closest("option, time, kbd, [lang], style, script");
    if (/[aeiou]/i.test(words) && !isData) found.push(words);
  }
  return found;
}
