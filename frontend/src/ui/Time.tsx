import { useLingui } from "@lingui/react";
import { useSyncExternalStore } from "react";
import { absoluteDate, fullDate, regional, relativeOrDate, toDate } from "./times";

type Props = {
  /** An instant (RFC 3339) or a day (2026-11-30). */
  at: string;
  /** date: always the day itself, also within a week. */
  show?: "relative" | "date";
};

/** A moment: relative under seven days, absolute after, the full date on hover. */
export function Time({ at, show = "relative" }: Props) {
  const locale = regional(useLingui().i18n.locale);
  const now = useSyncExternalStore(everyMinute, thisMinute);
  const text = show === "date" ? absoluteDate(toDate(at), locale, now) : relativeOrDate(toDate(at), locale, now);
  return (
    <time dateTime={at} title={fullDate(at, locale)}>
      {text}
    </time>
  );
}

function everyMinute(onChange: () => void) {
  const timer = setInterval(onChange, 15_000);
  return () => clearInterval(timer);
}

const thisMinute = () => Math.floor(Date.now() / 60_000) * 60_000;
