import { Field, type FieldProps } from "./Field";
import styles from "./Field.module.css";
import { Icon } from "./Icon";

export type Choice<T extends string> = { value: T; label: string };

type Props<T extends string> = FieldProps & {
  value: T;
  choices: readonly Choice<T>[];
  onChange: (value: T) => void;
};

/** One of a few values, by the platform's own list. */
export function Select<T extends string>({ value, choices, onChange, ...field }: Props<T>) {
  const pick = (picked: string) => {
    const choice = choices.find((each) => each.value === picked);
    if (choice) onChange(choice.value);
  };
  return (
    <Field {...field}>
      {(control) => (
        <span className={styles.select}>
          <select {...control} className={styles.control} value={value} onChange={(e) => pick(e.target.value)}>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
          <Icon name="chevronDown" size={18} />
        </span>
      )}
    </Field>
  );
}
