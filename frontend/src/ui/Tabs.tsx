import { createLink } from "@tanstack/react-router";
import type { ComponentProps, ReactNode } from "react";
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
  return (
    <li>
      <a {...rest} className={styles.tab}>
        {children}
      </a>
    </li>
  );
}

/** One tab; the router marks the current one with aria-current. */
export const Tab = createLink(Anchor);
