import { useNavigate } from "@tanstack/react-router";
import { useEffect, useEffectEvent } from "react";
import { singleLetters } from "@/lib/shortcuts";
import { destinations } from "./destinations";

const pause = 1_200;

/** ⌘K everywhere; single letters only where nothing is typed, and only for those who want them. */
export function useShortcuts({ openPalette, openHelp }: { openPalette: () => void; openHelp: () => void }) {
  const navigate = useNavigate();

  const single = useEffectEvent((key: string, afterG: boolean) => {
    const destination = afterG && destinations.find((each) => each.key === key);
    if (destination) void navigate(destination.link);
    else if (key === "?") openHelp();
    else if (key === "/") openPalette();
    else return false;
    return true;
  });
  const palette = useEffectEvent(openPalette);

  useEffect(() => {
    let pressedG = Number.NEGATIVE_INFINITY;
    const onKeyDown = (event: KeyboardEvent) => {
      if ((event.metaKey || event.ctrlKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        palette();
        return;
      }
      if (singleLetters.get() === "off" || isTaken(event)) return;
      if (single(event.key, event.timeStamp - pressedG < pause)) event.preventDefault();
      pressedG = event.key === "g" ? event.timeStamp : Number.NEGATIVE_INFINITY;
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, []);
}

/** Letters belong to whoever types, and to an open dialog or menu. */
function isTaken({ target, defaultPrevented, metaKey, ctrlKey, altKey }: KeyboardEvent): boolean {
  if (defaultPrevented || metaKey || ctrlKey || altKey) return true;
  if (document.querySelector("dialog[open], [popover]:popover-open")) return true;
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}
