import type { ReactNode } from "react";
import styles from "./PageHeader.module.css";

type Props = { title: ReactNode; lead?: ReactNode; actions?: ReactNode };

/** The one h1 of a page, what the page is for, and what one can do with it as a whole. */
export function PageHeader({ title, lead, actions }: Props) {
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <h1 tabIndex={-1}>{title}</h1>
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
