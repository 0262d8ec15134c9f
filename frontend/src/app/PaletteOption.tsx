/* oxlint-disable jsx-a11y/click-events-have-key-events -- the combobox pattern: the keyboard stays in the input */
import { useEffect, useRef } from "react";
import { Emblem } from "@/features/communities/Emblem";
import { Icon } from "@/ui/Icon";
import styles from "./Palette.module.css";
import type { Choice } from "./useChoices";

type Props = { id: string; choice: Choice; selected: boolean; onChoose: () => void };

export function PaletteOption({ id, choice, selected, onChoose }: Props) {
  const item = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected) item.current?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the input and walks the list from there
    <div
      ref={item}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      className={styles.option}
      onClick={onChoose}
    >
      <span className={styles.mark}>
        {"community" in choice ? <Emblem community={choice.community} /> : <Icon name={choice.icon} />}
      </span>
      <span className={styles.label}>{choice.label}</span>
      {choice.hint && (
        <span className={styles.hint} data-keys={"community" in choice ? undefined : true}>
          {choice.hint}
        </span>
      )}
    </div>
  );
}
