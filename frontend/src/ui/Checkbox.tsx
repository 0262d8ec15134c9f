import type { ComponentProps, ReactNode } from "react";
import styles from "./Checkbox.module.css";

type Props = Omit<ComponentProps<"input">, "type" | "onChange" | "checked"> & {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
};

/** Yes or no, with its label as part of the target. */
export function Checkbox({ label, checked, onChange, ...rest }: Props) {
  return (
    <label className={styles.checkbox}>
      <input {...rest} type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}
