import type { ReactNode } from "react";
import { Card } from "@/ui/Card";
import styles from "./Status.module.css";

/** One thing that can be done, what it means, and the button for it. */
export function Choice({ title, children, action }: { title: ReactNode; children: ReactNode; action: ReactNode }) {
  return (
    <Card className={styles.choice}>
      <div>
        <h3>{title}</h3>
        <p>{children}</p>
      </div>
      <div className={styles.do}>{action}</div>
    </Card>
  );
}
