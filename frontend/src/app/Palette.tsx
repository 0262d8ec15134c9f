import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { Icon } from "@/ui/Icon";
import styles from "./Palette.module.css";
import { PaletteOption } from "./PaletteOption";
import { type Choice, useChoices } from "./useChoices";

type Props = { onClose: () => void; onHelp: () => void };

/** ⌘K: type a few letters of where you want to go. A combobox in a dialog; the list is walked with the arrow keys. */
export default function Palette({ onClose, onHelp }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [words, setWords] = useState("");
  const [at, setAt] = useState(0);
  const { choices, searching } = useChoices(words, onHelp);
  const current = choices[Math.min(at, choices.length - 1)];

  useEffect(() => dialog.current?.showModal(), []);

  const choose = (choice: Choice | undefined) => {
    if (!choice) return;
    onClose();
    if ("run" in choice) choice.run();
    else void navigate(choice.link);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const count = choices.length;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + count, Home: 0, End: count - 1 }[event.key];
    if (to !== undefined && count > 0) {
      event.preventDefault();
      setAt(to % count);
    } else if (event.key === "Enter") {
      event.preventDefault();
      choose(current);
    }
  };

  return (
    <dialog ref={dialog} className={styles.palette} aria-label={t`Search or go to`} onClose={onClose} closedby="any">
      <div className={styles.box}>
        <Icon name="search" />
        <input
          role="combobox"
          aria-label={t`Name of a page or a community`}
          aria-expanded={choices.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={current && `${id}-${current.id}`}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder={t`Where to?`}
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <kbd aria-hidden>Esc</kbd>
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={t`Results`} className={styles.list}>
        {choices.map((choice) => (
          <PaletteOption
            key={choice.id}
            id={`${id}-${choice.id}`}
            choice={choice}
            selected={choice === current}
            onChoose={() => choose(choice)}
          />
        ))}
      </div>
      <p role="status" className={styles.status}>
        {choices.length === 0 &&
          (searching ? <Trans>Searching…</Trans> : <Trans>Nothing found. Try another word.</Trans>)}
      </p>
    </dialog>
  );
}
