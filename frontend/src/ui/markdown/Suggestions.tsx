/* oxlint-disable jsx-a11y/click-events-have-key-events -- the keyboard stays in the text */
import { Plural, useLingui } from "@lingui/react/macro";
import { type RefObject, useLayoutEffect, useRef } from "react";
import styles from "../Picker.module.css";
import { VisuallyHidden } from "../VisuallyHidden";
import { placeOf } from "./caret";
import type { Suggestion } from "./useSuggestions";

type Props = {
  id: string;
  field: RefObject<HTMLTextAreaElement | null>;
  found: { from: number; options: readonly Suggestion[] } | undefined;
  at: number;
  onPick: (option: Suggestion) => void;
};

/** The list beside the caret, in the top layer so that nothing clips it. */
export function Suggestions({ id, field, found, at, onPick }: Props) {
  const { t } = useLingui();
  const list = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const popup = list.current;
    if (!popup) return;
    popup.togglePopover(found !== undefined);
    if (!found || !field.current) return;
    const { x, y, height } = placeOf(field.current, found.from);
    const above = y + height + popup.offsetHeight + 8 > innerHeight && y > popup.offsetHeight;
    popup.style.insetInlineStart = `${Math.max(8, Math.min(x, innerWidth - popup.offsetWidth - 8))}px`;
    popup.style.insetBlockStart = `${above ? y - popup.offsetHeight - 4 : y + height + 4}px`;
  });

  return (
    <>
      <div ref={list} id={id} role="listbox" aria-label={t`Suggestions`} popover="manual" className={styles.list}>
        {found?.options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the text and walks the list from there
          <div
            key={option.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={styles.option}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(option)}
          >
            {option.mark}
            <span className={styles.words}>
              <span className={styles.label}>{option.label}</span>
              {option.hint && <span className={styles.hint}>{option.hint}</span>}
            </span>
          </div>
        ))}
      </div>
      <VisuallyHidden>
        <span role="status">
          {found && (
            <Plural
              value={found.options.length}
              one="# suggestion, Enter takes it"
              other="# suggestions, arrows choose"
            />
          )}
        </span>
      </VisuallyHidden>
    </>
  );
}
