import type { ComponentProps } from "react";
import { Field, type FieldProps } from "./Field";
import styles from "./Field.module.css";

type Props = FieldProps &
  Omit<ComponentProps<"input">, "onChange" | "value" | "id" | "type"> & {
    /** A day such as 2026-11-30, or nothing. */
    value: string;
    onChange: (day: string) => void;
  };

/** A day, by the platform's own calendar. */
export function DateField({ id, label, hint, error, optional, value, onChange, ...rest }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <input
          {...rest}
          {...control}
          type="date"
          className={styles.control}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
