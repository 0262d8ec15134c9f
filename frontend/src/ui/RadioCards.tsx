import { type ReactNode, useId } from "react";
import { FieldError } from "./Field";
import { Icon, type IconName } from "./Icon";
import styles from "./RadioCards.module.css";

export type RadioCard<T extends string> = {
  value: T;
  label: ReactNode;
  hint?: ReactNode;
  icon?: IconName;
  disabled?: boolean;
};

type Props<T extends string> = {
  id?: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  value: T;
  cards: readonly RadioCard<T>[];
  onChange: (value: T) => void;
};

/** One of a few choices, each with a sentence that says what it means. */
export function RadioCards<T extends string>({ id, legend, hint, error, value, cards, onChange }: Props<T>) {
  const made = useId();
  const name = id ?? made;
  return (
    <fieldset className={styles.group} id={name} aria-describedby={error ? `${name}-error` : undefined}>
      <legend className={styles.legend}>{legend}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      <div className={styles.cards}>
        {cards.map((card) => (
          <label key={card.value} className={styles.card} data-disabled={card.disabled || undefined}>
            <input
              type="radio"
              name={name}
              value={card.value}
              checked={card.value === value}
              disabled={card.disabled}
              aria-labelledby={`${name}-${card.value}-label`}
              aria-describedby={card.hint ? `${name}-${card.value}` : undefined}
              onChange={() => onChange(card.value)}
            />
            <span className={styles.text}>
              <span className={styles.label} id={`${name}-${card.value}-label`}>
                {card.icon && <Icon name={card.icon} size={18} />}
                {card.label}
              </span>
            </span>
            {card.hint && (
              <span className={styles.cardHint} id={`${name}-${card.value}`}>
                {card.hint}
              </span>
            )}
          </label>
        ))}
      </div>
      {error && <FieldError id={`${name}-error`}>{error}</FieldError>}
    </fieldset>
  );
}
