import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";
import { Icon, type IconName } from "./Icon";
import styles from "./Menu.module.css";

export type MenuAction = { label: ReactNode; icon?: IconName; danger?: boolean; onSelect: () => void };

type Props = {
  /** What the closed menu shows. */
  children: ReactNode;
  /** Its name, where what it shows is not text. */
  label?: string;
  className?: string;
  actions: readonly MenuAction[];
};

/** A button that opens a list of actions, by the platform's popover. */
export function Menu({ children, label, className, actions }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);

  const items = () => [...(list.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
  const focusItem = (index: number) => {
    const all = items();
    all.at(index % all.length)?.focus();
  };
  const place = () => {
    const [anchor, popup] = [button.current?.getBoundingClientRect(), list.current];
    if (!anchor || !popup) return;
    const { width, height } = popup.getBoundingClientRect();
    const below = anchor.bottom + 6 + height < innerHeight;
    popup.style.insetBlockStart = `${below ? anchor.bottom + 6 : Math.max(8, anchor.top - 6 - height)}px`;
    popup.style.insetInlineStart = `${Math.max(8, Math.min(anchor.right - width, innerWidth - width - 8))}px`;
    focusItem(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = items().findIndex((item) => item.matches(":focus"));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      focusItem(to);
    } else if (event.key === "Tab") list.current?.hidePopover();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        popoverTarget={id}
      >
        {children}
      </button>
      <div
        ref={list}
        id={id}
        role="menu"
        popover="auto"
        tabIndex={-1}
        className={styles.menu}
        onToggle={(event) => event.newState === "open" && place()}
        onKeyDown={onKeyDown}
      >
        {actions.map((action, index) => (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: the actions of a menu keep their order
            key={index}
            type="button"
            role="menuitem"
            tabIndex={-1}
            className={styles.item}
            data-danger={action.danger || undefined}
            onClick={() => {
              list.current?.hidePopover();
              action.onSelect();
            }}
          >
            {action.icon && <Icon name={action.icon} size={18} />}
            {action.label}
          </button>
        ))}
      </div>
    </>
  );
}
