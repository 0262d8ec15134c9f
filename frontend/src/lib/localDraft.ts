import { useCallback, useEffect, useRef, useState } from "react";

const PAUSE_MS = 500;

/**
 * Words that are kept in this browser while they are typed, so that nothing is lost when the page is left, closed or
 * signed out of. The third value forgets them, once they have arrived.
 */
export function useLocalDraft(key: string, start = ""): [string, (text: string) => void, () => void] {
  const [text, setText] = useState(() => recall(key) ?? start);
  const last = useRef(text);

  useEffect(() => {
    last.current = text;
    const timer = setTimeout(() => keep(key, text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [key, text]);
  // Leaving does not wait for the pause.
  useEffect(() => {
    const now = () => keep(key, last.current);
    addEventListener("pagehide", now);
    return () => {
      removeEventListener("pagehide", now);
      now();
    };
  }, [key]);

  const forget = useCallback(() => {
    last.current = "";
    setText("");
    keep(key, "");
  }, [key]);
  return [text, setText, forget];
}

function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, text: string) {
  try {
    if (text.trim() === "") localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Forbidden or full: the words are still on the screen.
  }
}
