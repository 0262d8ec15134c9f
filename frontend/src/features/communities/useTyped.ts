import { useRef, useState } from "react";

const PAUSE_MS = 300;

/** What is being typed is ahead of the address; when the address changes by itself (Back), it is followed. */
export function useTyped(current: string, onPause: (typed: string) => void): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(current);
  const [known, setKnown] = useState(current);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (known !== current) {
    setKnown(current);
    if (typed.trim() !== current) setTyped(current);
  }
  const type = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onPause(text), PAUSE_MS);
  };
  return [typed, type];
}
