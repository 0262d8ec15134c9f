import { type KeyboardEvent, type ReactNode, type RefObject, useRef, useState } from "react";
import { apply, namedAt, selectionOf, type Trigger } from "./editing";

/** Somebody or something that can be named; `insert` is the Markdown that does. */
export type Suggestion = { id: string; label: string; hint?: string | undefined; mark?: ReactNode; insert: string };

export type Suggest = (trigger: Trigger, words: string) => Promise<readonly Suggestion[]>;

type Found = { from: number; options: readonly Suggestion[] };

const PAUSE_MS = 150;

/** Who or what may be meant by "@ad" or "#char" while it is typed. The keyboard stays in the text and walks the list from there. */
export function useSuggestions(field: RefObject<HTMLTextAreaElement | null>, suggest: Suggest | undefined) {
  const [found, setFound] = useState<Found>();
  const [at, setAt] = useState(0);
  const asked = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const close = () => {
    asked.current += 1;
    clearTimeout(timer.current);
    setFound(undefined);
  };
  const look = () => {
    const named = suggest && field.current && namedAt(selectionOf(field.current));
    if (!named) return close();
    clearTimeout(timer.current);
    const question = ++asked.current;
    // Until the answer is here, what no longer fits must not be picked.
    setFound((now) => narrowed(now, named.words));
    setAt(0);
    timer.current = setTimeout(async () => {
      // Without an answer one types the name oneself.
      const options = await suggest(named.trigger, named.words).catch(() => []);
      if (question !== asked.current) return;
      setAt(0);
      setFound(options.length > 0 ? { from: named.from, options } : undefined);
    }, PAUSE_MS);
  };
  const pick = (option: Suggestion | undefined) => {
    if (!field.current || !found || !option) return;
    const insert = `${option.insert} `;
    const end = found.from + insert.length;
    apply(field.current, { from: found.from, to: field.current.selectionEnd, insert, select: [end, end] });
    close();
  };
  /** Whether the key was meant for the list. */
  const take = (event: KeyboardEvent): boolean => {
    if (!found || event.metaKey || event.ctrlKey) return false;
    const count = found.options.length;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + count }[event.key];
    if (to !== undefined) setAt(to % count);
    else if (event.key === "Enter" || event.key === "Tab") pick(found.options[at]);
    else if (event.key === "Escape") close();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  return { found, at, look, pick, take, close };
}

function narrowed(found: Found | undefined, words: string): Found | undefined {
  const options = found?.options.filter(({ label, hint, insert }) =>
    `${label} ${hint ?? ""} ${insert}`.toLowerCase().includes(words.toLowerCase()),
  );
  return found && options?.length ? { ...found, options } : undefined;
}
