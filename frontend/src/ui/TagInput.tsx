import { useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, useState } from "react";
import { Field, type FieldProps } from "./Field";
import fieldStyles from "./Field.module.css";
import { Icon } from "./Icon";
import styles from "./TagInput.module.css";
import { VisuallyHidden } from "./VisuallyHidden";

type Props = FieldProps & {
  value: readonly string[];
  onChange: (value: string[]) => void;
  most: number;
  suggestions?: readonly string[];
};

/** A few short words. Enter or a comma adds one, Backspace in the empty field takes the last one back. */
export function TagInput({ value, onChange, most, suggestions = [], ...field }: Props) {
  const { t } = useLingui();
  const [typed, setTyped] = useState("");
  const [said, setSaid] = useState("");

  const add = (text: string) => {
    const fresh = text
      .split(",")
      .map((tag) => tag.trim())
      .filter((tag) => tag !== "" && !value.includes(tag));
    const next = [...new Set([...value, ...fresh])].slice(0, most);
    setTyped("");
    if (next.length === value.length) return;
    setSaid(t`Added ${fresh.join(", ")}`);
    onChange(next);
  };
  const remove = (tag: string) => {
    setSaid(t`Removed ${tag}`);
    onChange(value.filter((each) => each !== tag));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = value.at(-1);
    if (event.key === "Enter" && typed.trim() !== "") {
      event.preventDefault();
      add(typed);
    } else if (event.key === "Backspace" && typed === "" && last !== undefined) remove(last);
  };

  return (
    <Field {...field}>
      {(control) => (
        <div className={`${fieldStyles.control} ${styles.box}`}>
          {value.map((tag) => (
            <span key={tag} className={styles.tag}>
              {tag}
              <button type="button" aria-label={t`Remove ${tag}`} onClick={() => remove(tag)}>
                <Icon name="close" size={14} />
              </button>
            </span>
          ))}
          <input
            {...control}
            type="text"
            autoComplete="off"
            enterKeyHint="done"
            list={`${control.id}-list`}
            disabled={value.length >= most}
            placeholder={value.length >= most ? t`That is all ${most}` : undefined}
            value={typed}
            onChange={(e) => (e.target.value.includes(",") ? add(e.target.value) : setTyped(e.target.value))}
            onKeyDown={onKeyDown}
            onBlur={() => add(typed)}
          />
          <datalist id={`${control.id}-list`}>
            {suggestions
              .filter((each) => !value.includes(each))
              .map((each) => (
                <option key={each}>{each}</option>
              ))}
          </datalist>
          <VisuallyHidden>
            <span role="status">{said}</span>
          </VisuallyHidden>
        </div>
      )}
    </Field>
  );
}
