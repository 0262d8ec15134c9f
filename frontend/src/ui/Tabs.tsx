import { createLink } from "@tanstack/react-router";
import { type ComponentProps, type ReactNode, useEffect, useRef } from "react";
import styles from "./Tabs.module.css";

/** The parts of one thing, each with its own address; so links, not tabs in the ARIA sense. */
export function Tabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      <ul>{children}</ul>
    </nav>
  );
}

function Anchor({ children, ...rest }: ComponentProps<"a">) {
  const item = useRef<HTMLLIElement>(null);
  const current = rest["aria-current"];
  // On a phone the tabs are wider than the page. Only they are moved, never the page itself.
  useEffect(() => {
    const tabs = item.current?.closest("nav");
    if (!current || !item.current || !tabs) return;
    const here = item.current.getBoundingClientRect();
    const all = tabs.getBoundingClientRect();
    tabs.scrollLeft += here.left - all.left - (all.width - here.width) / 2;
  }, [current]);
  return (
    <li ref={item}>
      <a {...rest} className={styles.tab}>
        {children}
      </a>
    </li>
  );
}

/** One tab; the router marks the current one with aria-current. */
export const Tab = createLink(Anchor);
