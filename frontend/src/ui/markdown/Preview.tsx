import { Trans } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { Skeleton } from "../Skeleton";
import styles from "./Composer.module.css";
import { Prose } from "./Prose";

type Shown = { of: string; html: string } | { of: string; failed: true };

/** What the service makes of a text. */
export function Preview({ text, render }: { text: string; render: (markdown: string) => Promise<string> }) {
  const [shown, setShown] = useState<Shown>();

  useEffect(() => {
    let wanted = true;
    render(text).then(
      (html) => wanted && setShown({ of: text, html }),
      () => wanted && setShown({ of: text, failed: true }),
    );
    return () => {
      wanted = false;
    };
  }, [text, render]);

  if (text.trim() === "")
    return (
      <p className={styles.quiet}>
        <Trans>Nothing to show yet.</Trans>
      </p>
    );
  if (shown?.of !== text) return <Skeleton height="4lh" />;
  if ("failed" in shown)
    return (
      <p className={styles.quiet}>
        <Trans>The preview did not load. What you wrote is safe.</Trans>
      </p>
    );
  return <Prose html={shown.html} />;
}
