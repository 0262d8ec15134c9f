/* oxlint-disable jsx-a11y/click-events-have-key-events -- the combobox pattern: the keyboard stays in the input */
import { useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { Field, type FieldProps } from "./Field";
import fieldStyles from "./Field.module.css";
import { IconButton } from "./IconButton";
import styles from "./Picker.module.css";

export type PickerOption = { id: string; label: string; hint?: string | undefined; mark?: ReactNode };

type Props = FieldProps & {
  /** What has been picked; it takes the place of the input until it is cleared. */
  picked?: PickerOption | undefined;
  onClear?: (() => void) | undefined;
  words: string;
  onWords: (words: string) => void;
  placeholder?: string | undefined;
  options: readonly PickerOption[];
  /** Said under the input and aloud: that it searches, or that nothing was found. */
  status?: ReactNode;
  onPick: (id: string) => void;
};

/** Finds one of many by typing: an input that walks a list with the arrow keys and picks with Enter. */
export function Picker({ picked, onClear, words, onWords, placeholder, options, status, onPick, ...field }: Props) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const [away, setAway] = useState(true);
  const open = !away && !picked && options.length > 0;
  const current = options[Math.min(at, options.length - 1)];

  // In the top layer, so that no dialog clips it.
  useLayoutEffect(() => {
    const [anchor, popup] = [input.current?.getBoundingClientRect(), list.current];
    if (!anchor || !popup) return;
    popup.togglePopover(open);
    if (!open) return;
    const above = anchor.bottom + popup.offsetHeight > innerHeight && anchor.top > popup.offsetHeight;
    popup.style.inlineSize = `${anchor.width}px`;
    popup.style.insetInlineStart = `${anchor.left}px`;
    popup.style.insetBlockStart = `${above ? anchor.top - popup.offsetHeight - 4 : anchor.bottom + 4}px`;
  });

  const pick = (option: PickerOption | undefined) => {
    if (!option) return;
    setAt(0);
    onWords("");
    onPick(option.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" && away) setAway(false);
    if (!open) return;
    const count = options.length;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + count }[event.key];
    if (to !== undefined) setAt(to % count);
    else if (event.key === "Enter") pick(current);
    else if (event.key === "Escape") setAway(true);
    else return;
    event.preventDefault();
  };

  return (
    <Field {...field}>
      {(control) =>
        picked ? (
          <span className={`${fieldStyles.control} ${styles.picked}`}>
            <Shown option={picked} />
            {onClear && (
              <IconButton {...control} icon="close" size="sm" label={t`Remove ${picked.label}`} onClick={onClear} />
            )}
          </span>
        ) : (
          <>
            <input
              {...control}
              ref={input}
              role="combobox"
              className={fieldStyles.control}
              aria-expanded={open}
              aria-controls={`${control.id}-list`}
              aria-activedescendant={open && current ? `${control.id}-${current.id}` : undefined}
              aria-autocomplete="list"
              autoComplete="off"
              spellCheck={false}
              placeholder={placeholder}
              value={words}
              onChange={(event) => {
                setAt(0);
                setAway(false);
                onWords(event.target.value);
              }}
              onKeyDown={onKeyDown}
              onBlur={() => setAway(true)}
            />
            <div
              ref={list}
              id={`${control.id}-list`}
              role="listbox"
              aria-label={t`Results`}
              popover="manual"
              className={styles.list}
            >
              {options.map((option) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the input and walks the list from there
                <div
                  key={option.id}
                  id={`${control.id}-${option.id}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={option === current}
                  className={styles.option}
                  // Pressing must not take the focus from the input: that closes the list before the click.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => pick(option)}
                >
                  <Shown option={option} />
                </div>
              ))}
            </div>
            <p role="status" className={styles.status}>
              {!away && status}
            </p>
          </>
        )
      }
    </Field>
  );
}

function Shown({ option: { label, hint, mark } }: { option: PickerOption }) {
  return (
    <>
      {mark}
      <span className={styles.words}>
        <span className={styles.label}>{label}</span>
        {hint && <span className={styles.hint}>{hint}</span>}
      </span>
    </>
  );
}
