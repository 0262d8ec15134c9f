import { useSyncExternalStore } from "react";

const minute = 60_000;

function everyMinute(listener: () => void) {
  const timer = setInterval(listener, 15_000);
  return () => clearInterval(timer);
}

const thisMinute = () => Math.floor(Date.now() / minute) * minute;

/** The time, to the minute; what shows it stays right while the page is open. */
export const useNow = (): number => useSyncExternalStore(everyMinute, thisMinute);
