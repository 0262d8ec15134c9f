import { Plural } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import styles from "./ErrorSummary.module.css";

export type FieldProblem = { fieldId: string; message: string };

/** All the errors of a form in one place; takes the focus when a new attempt brings some. */
export function ErrorSummary({ problems, attempt }: { problems: readonly FieldProblem[]; attempt: number }) {
  const box = useRef<HTMLDivElement>(null);
  const any = problems.length > 0;

  useEffect(() => {
    if (attempt > 0 && any) box.current?.focus();
  }, [attempt, any]);

  if (!any) return null;
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <h2>
        <Plural value={problems.length} one="One thing needs another look" other="# things need another look" />
      </h2>
      <ul>
        {problems.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a
              href={`#${fieldId}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fieldId)?.focus();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
