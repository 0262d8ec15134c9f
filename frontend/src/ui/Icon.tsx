import type { CSSProperties } from "react";
import styles from "./Icon.module.css";

const PATHS = {
  alert: "M12 8v5m0 3.5v.01M10.3 3.9 2.4 17.5A2 2 0 0 0 4.1 20.5h15.8a2 2 0 0 0 1.7-3L13.7 3.9a2 2 0 0 0-3.4 0Z",
  arrowDown: "M12 5v14m6-6-6 6-6-6",
  arrowRight: "M5 12h14m-6-6 6 6-6 6",
  bell: "M6 9a6 6 0 1 1 12 0c0 6 2.5 7 2.5 7h-17S6 15 6 9Zm4 10.5a2.2 2.2 0 0 0 4 0",
  bold: "M7 5h6a3.5 3.5 0 0 1 0 7H7V5Zm0 7h7a3.5 3.5 0 0 1 0 7H7v-7Z",
  bookmark: "M7 4h10v16l-5-4-5 4V4Z",
  bulb: "M9 17h6m-5 3h4M8.5 14a6 6 0 1 1 7 0c-.6.5-.5 1.5-.5 3H9c0-1.5.1-2.5-.5-3Z",
  calendar: "M4 9.5h16M8 3v4m8-4v4M6 5h12a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2Z",
  chat: "M6 5h12a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-7l-5 4v-4a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2Z",
  check: "m5 12.5 4.5 4.5L19 7.5",
  chevronDown: "m6 9 6 6 6-6",
  chevronLeft: "m15 6-6 6 6 6",
  chevronRight: "m9 6 6 6-6 6",
  clock: "M12 7v5l3 2m6-2a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z",
  close: "M6 6l12 12M18 6 6 18",
  code: "m8 7-5 5 5 5m8-10 5 5-5 5M13.5 5l-3 14",
  compass: "M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Zm-5.5-3.5-2 5-5 2 2-5 5-2Z",
  copy: "M9 9h9a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2V9Zm-4 6a2 2 0 0 1-1-1.7V6a2 2 0 0 1 2-2h7.3A2 2 0 0 1 15 5",
  edit: "m14 6 4 4M4 20l1-4.5L16 4.5a2.1 2.1 0 0 1 3 0l.5.5a2.1 2.1 0 0 1 0 3L8.5 19 4 20Z",
  external: "M14 4h6v6m0-6-9 9M18 14v4a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h4",
  eye: "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Zm12 0a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0Z",
  filter: "M4 7h16M7 12h10m-7 5h4",
  globe:
    "M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM3.5 12h17M12 3c2.5 2.5 3.5 5.5 3.5 9s-1 6.5-3.5 9c-2.5-2.5-3.5-5.5-3.5-9S9.5 5.5 12 3Z",
  home: "m3.5 11 8.5-7 8.5 7M6 9.5V19a1 1 0 0 0 1 1h10a1 1 0 0 0 1-1V9.5M10 20v-5.5h4V20",
  image: "M6 5h12a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2Zm-2 11 5-5 4 4 2-2 5 4M15.5 9v.01",
  inbox: "M4 13.5h4.5l1.5 2.5h4l1.5-2.5H20M6.5 5h11L20 13.5V18a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-4.5L6.5 5Z",
  info: "M12 11.5V16m0-8v.01M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z",
  italic: "M19 5h-8m2 14H5m9-14-4 14",
  key: "M12 15a4 4 0 1 1-8 0 4 4 0 0 1 8 0Zm-1.2-2.8L19.5 3.5M16 7l2.5 2.5M13 10l1.5 1.5",
  leave: "M10 4H6a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h4m5-4 4-4-4-4m4 4H9",
  link: "M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7m2 3a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17",
  list: "M9 6h11M9 12h11M9 18h11M4.5 6v.01M4.5 12v.01M4.5 18v.01",
  lock: "M8 11V8a4 4 0 1 1 8 0v3m-9 0h10a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1Z",
  mail: "m4 7 8 6 8-6M5 5h14a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1Z",
  megaphone: "M4 10v4h3l9 5V5l-9 5H4Zm3 4 1.5 5.5h2.5L9.5 15.4M19 9.5a4 4 0 0 1 0 5",
  monitor: "M4 5h16v11H4V5Zm5 15h6m-3-4v4",
  moon: "M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5Z",
  more: "M5 12v.01M12 12v.01M19 12v.01",
  official:
    "m8.5 12 2.5 2.5 4.5-5M12 2.5l2.6 2 3.3-.1 1 3.1 2.7 1.9L20.5 12.5l1.1 3.1-2.7 1.9-1 3.1-3.3-.1-2.6 2-2.6-2-3.3.1-1-3.1-2.7-1.9 1.1-3.1-1.1-3.1 2.7-1.9 1-3.1 3.3.1 2.6-2Z",
  pin: "M12 21s7-6 7-11.5a7 7 0 1 0-14 0C5 15 12 21 12 21Zm2.5-11.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0Z",
  plus: "M12 5v14M5 12h14",
  question: "M9.3 9.5a2.8 2.8 0 1 1 4.2 2.4c-1 .6-1.5 1.1-1.5 2.1m0 3v.01M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z",
  quote: "M10 7H5v6h5V7Zm0 6c0 2-1 3.5-3 4M19 7h-5v6h5V7Zm0 6c0 2-1 3.5-3 4",
  refresh: "M20 5v5h-5M4 19v-5h5m10-5.5A7.5 7.5 0 0 0 6 7.5L4 10m0 4 .5 1.5A7.5 7.5 0 0 0 18 16.5l2-2.5",
  reply: "m9 6-5 5 5 5M4 11h9a7 7 0 0 1 7 7v1",
  search: "m20 20-4-4m2-5a7 7 0 1 1-14 0 7 7 0 0 1 14 0Z",
  settings:
    "M4 7h9m5 0h2M4 17h2m5 0h9M15.5 9.5a2.5 2.5 0 1 1 0-5 2.5 2.5 0 0 1 0 5Zm-7 10a2.5 2.5 0 1 1 0-5 2.5 2.5 0 0 1 0 5Z",
  smile: "M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Zm-12.5 2a4 4 0 0 0 7 0M9 9.5v.01M15 9.5v.01",
  star: "m12 3.5 2.6 5.4 5.9.8-4.3 4.1 1.1 5.9-5.3-2.9-5.3 2.9 1.1-5.9L3.5 9.7l5.9-.8L12 3.5Z",
  sun: "M12 3v2m0 14v2M3 12h2m14 0h2M5.6 5.6 7 7m10 10 1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0Z",
  tag: "M4 4h7l9 9-7 7-9-9V4Zm4 4v.01",
  trash: "M4 7h16M9 7V5a1 1 0 0 1 1-1h4a1 1 0 0 1 1 1v2M6 7l1 12a1 1 0 0 0 1 1h8a1 1 0 0 0 1-1l1-12m-8 4v5m4-5v5",
  undo: "M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-3",
  user: "M4.5 20a7.5 7.5 0 0 1 15 0M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0Z",
  users:
    "M2.5 20a6.5 6.5 0 0 1 13 0M12.5 8.5a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0Zm3-3.3a3.5 3.5 0 0 1 0 6.6m1.5 2.7a6.5 6.5 0 0 1 4.5 5.5",
} as const;

export type IconName = keyof typeof PATHS;

type Props = { name: IconName; size?: number };

/** A line drawing that takes the colour of its text. Always decoration: words stand beside it. */
export function Icon({ name, size = 20 }: Props) {
  const style: CSSProperties = { inlineSize: `${size / 16}rem`, blockSize: `${size / 16}rem` };
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" style={style} aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
