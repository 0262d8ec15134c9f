import { useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import { Icon } from "./Icon";
import { IconButton } from "./IconButton";
import styles from "./SearchField.module.css";
import { VisuallyHidden } from "./VisuallyHidden";

type Props = {
  label: string;
  placeholder?: string;
  value: string;
  onChange: (value: string) => void;
  onSubmit?: () => void;
};

/** The search of a page; Escape or the cross empties it. */
export function SearchField({ label, placeholder, value, onChange, onSubmit }: Props) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const clear = () => {
    onChange("");
    input.current?.focus();
  };
  return (
    <search className={styles.search}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit?.();
        }}
      >
        <label className={styles.box}>
          <Icon name="search" />
          <VisuallyHidden>{label}</VisuallyHidden>
          <input
            ref={input}
            type="search"
            enterKeyHint="search"
            autoComplete="off"
            placeholder={placeholder ?? label}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            onKeyDown={(event) => event.key === "Escape" && value !== "" && clear()}
          />
        </label>
        {value !== "" && <IconButton icon="close" size="sm" label={t`Clear the search`} onClick={clear} />}
      </form>
    </search>
  );
}
