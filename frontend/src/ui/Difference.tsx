import { Trans } from "@lingui/react/macro";
import styles from "./Difference.module.css";
import { VisuallyHidden } from "./VisuallyHidden";

export type TextPart = { change: string; text: string };

/** Two texts as one. What went is struck through, what came is underlined: never by colour alone. */
export function Difference({ parts }: { parts: readonly TextPart[] }) {
  return (
    <p className={styles.text}>
      {parts.map(({ change, text }, place) => {
        // Parts have no names of their own and never move.
        const key = `${place}`;
        if (change === "ADDED")
          return (
            <ins key={key} className={styles.added}>
              <VisuallyHidden>
                <Trans>added:</Trans>{" "}
              </VisuallyHidden>
              {text}
            </ins>
          );
        if (change === "REMOVED")
          return (
            <del key={key} className={styles.removed}>
              <VisuallyHidden>
                <Trans>removed:</Trans>{" "}
              </VisuallyHidden>
              {text}
            </del>
          );
        return <span key={key}>{text}</span>;
      })}
    </p>
  );
}
