import { Icon } from "./Icon";
import styles from "./PillSelect.module.css";
import type { Choice } from "./Select";
import { VisuallyHidden } from "./VisuallyHidden";

type Props<T extends string> = {
  label: string;
  /** Says that nothing is chosen, and takes the choice back. */
  any: string;
  value: T | undefined;
  choices: readonly Choice<T>[];
  onChange: (value: T | undefined) => void;
};

/** A filter that shows its own choice. */
export function PillSelect<T extends string>({ label, any, value, choices, onChange }: Props<T>) {
  return (
    <label className={styles.pill} data-chosen={value !== undefined || undefined}>
      <VisuallyHidden>{label}</VisuallyHidden>
      <select
        value={value ?? ""}
        onChange={(event) => onChange(choices.find((choice) => choice.value === event.target.value)?.value)}
      >
        <option value="">{any}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <Icon name="chevronDown" size={16} />
    </label>
  );
}
