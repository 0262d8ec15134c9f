import { Plural } from "@lingui/react/macro";
import type { ComponentProps, CSSProperties } from "react";
import { Field, type FieldProps } from "./Field";
import styles from "./Field.module.css";

type Props = FieldProps &
  Omit<ComponentProps<"textarea">, "onChange" | "value" | "id" | "maxLength"> & {
    value: string;
    onChange: (value: string) => void;
    /** Shown as a counter, never enforced while typing: cutting a paste would lose words. */
    most?: number;
  };

/** Several lines of text; grows with them. */
export function TextArea({ id, label, hint, error, optional, value, onChange, most, rows = 3, ...rest }: Props) {
  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      error={error}
      optional={optional}
      after={most !== undefined && value !== "" && <Counter length={[...value].length} most={most} />}
    >
      {(control) => (
        <textarea
          {...rest}
          rows={rows}
          style={{ "--rows": rows } as CSSProperties}
          {...control}
          className={styles.control}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

/** Speaks up only near the end, so that it does not interrupt every key. */
function Counter({ length, most }: { length: number; most: number }) {
  const left = most - length;
  const near = left <= Math.min(40, most * 0.2);
  return (
    <p className={styles.count} data-over={left < 0 || undefined} role="status" aria-live={near ? "polite" : "off"}>
      {left < 0 ? (
        <Plural value={-left} one="# character too many" other="# characters too many" />
      ) : near ? (
        <Plural value={left} one="# character left" other="# characters left" />
      ) : (
        `${length} / ${most}`
      )}
    </p>
  );
}
