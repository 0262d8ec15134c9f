import { Trans, useLingui } from "@lingui/react/macro";
import { FieldError } from "@/ui/Field";
import styles from "./StartDetails.module.css";
import { fieldId } from "./startForm";

const EMOJI = ["🌱", "🧭", "🧪", "🛠️", "🎨", "📊", "🔐", "☁️", "🤖", "🗣️", "📚", "🧩", "🌍", "♿", "⚡"];

type Props = { value: string; error: string | undefined; onChange: (emoji: string) => void };

/** A small picture beside the name; without one the first letter stands there. */
export function EmojiPicker({ value, error, onChange }: Props) {
  const { t } = useLingui();
  const choices = value === "" || EMOJI.includes(value) ? EMOJI : [value, ...EMOJI];
  return (
    <fieldset className={styles.picker} id={fieldId("emoji")} tabIndex={-1}>
      <legend>
        <Trans>Picture</Trans>
      </legend>
      <div className={styles.choices}>
        {["", ...choices].map((emoji) => (
          <label key={emoji} className={styles.choice}>
            <input
              type="radio"
              name="emoji"
              aria-label={emoji || t`First letter of the name`}
              checked={emoji === value}
              onChange={() => onChange(emoji)}
            />
            {emoji || <span className={styles.none}>Aa</span>}
          </label>
        ))}
      </div>
      {error && <FieldError id={`${fieldId("emoji")}-error`}>{error}</FieldError>}
    </fieldset>
  );
}
