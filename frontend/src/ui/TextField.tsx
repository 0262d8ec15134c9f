import type { ComponentProps } from "react";
import { Field, type FieldProps } from "./Field";
import styles from "./Field.module.css";

type Props = FieldProps &
  Omit<ComponentProps<"input">, "onChange" | "value" | "id"> & { value: string; onChange: (value: string) => void };

/** One line of text. */
export function TextField({ id, label, hint, error, optional, value, onChange, ...rest }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <input
          type="text"
          {...rest}
          {...control}
          className={styles.control}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
