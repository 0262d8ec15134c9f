import { useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, type RefObject, useRef, useState } from "react";
import type { IconName } from "../Icon";
import { IconButton } from "../IconButton";
import styles from "./Composer.module.css";
import { apply, code, type Edit, link, prefixLines, type Selection, selectionOf, surround } from "./editing";

type Tool = { icon: IconName; label: string; keys?: string; edit: (selection: Selection) => Edit };

const command = /Mac|iP(hone|ad)/.test(navigator.userAgent) ? "⌘" : "Ctrl ";

type Props = { field: RefObject<HTMLTextAreaElement | null>; controls: string; onFile?: (() => void) | undefined };

/** What Markdown can do, for those who do not know it by heart. One stop of the Tab key; the arrows go along it. */
export function Toolbar({ field, controls, onFile }: Props) {
  const { t } = useLingui();
  const bar = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const tools: Tool[] = [
    { icon: "bold", label: t`Bold`, keys: "B", edit: (now) => surround(now, "**") },
    { icon: "italic", label: t`Italic`, keys: "I", edit: (now) => surround(now, "_") },
    { icon: "link", label: t`Link`, keys: "K", edit: link },
    { icon: "list", label: t`List`, edit: (now) => prefixLines(now, "- ") },
    { icon: "quote", label: t`Quote`, edit: (now) => prefixLines(now, "> ") },
    { icon: "code", label: t`Code`, edit: code },
  ];
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(bar.current?.querySelectorAll("button") ?? [])];
    const count = buttons.length;
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + count, Home: 0, End: count - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    setAt(to % count);
    buttons[to % count]?.focus();
  };
  const stop = (index: number) => ({ tabIndex: index === at ? 0 : -1, onFocus: () => setAt(index) });
  return (
    <div
      ref={bar}
      role="toolbar"
      tabIndex={-1}
      aria-label={t`Format`}
      aria-controls={controls}
      className={styles.toolbar}
      onKeyDown={onKeyDown}
    >
      {tools.map(({ icon, label, keys, edit }, index) => (
        <IconButton
          key={icon}
          {...stop(index)}
          icon={icon}
          size="sm"
          label={label}
          title={keys ? `${label} (${command}${keys})` : label}
          // The selection stays where it is.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => field.current && apply(field.current, edit(selectionOf(field.current)))}
        />
      ))}
      {onFile && (
        <IconButton
          {...stop(tools.length)}
          icon="image"
          size="sm"
          label={t`Add a picture or a file`}
          onClick={onFile}
        />
      )}
    </div>
  );
}
