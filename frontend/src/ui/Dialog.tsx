import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from "react";
import styles from "./Dialog.module.css";
import { IconButton } from "./IconButton";

type Props = {
  open: boolean;
  title: ReactNode;
  /** Absent: the dialog cannot be closed without an answer. */
  onClose?: (() => void) | undefined;
  children?: ReactNode;
  actions?: ReactNode;
};

/** A modal over the intact page: the platform keeps the focus inside and gives it back. */
export function Dialog({ open, title, onClose, children, actions }: Props) {
  const { t } = useLingui();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);

  // Taken away while open, it would take the focus along: the platform gives it back only when closing.
  useLayoutEffect(() => {
    const element = dialog.current;
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      closedby={onClose ? "any" : "none"}
    >
      {open && (
        <div className={styles.content}>
          <div className={styles.header}>
            <h2 id={titleId} tabIndex={-1}>
              {title}
            </h2>
            {onClose && <IconButton icon="close" size="sm" label={t`Close`} onClick={onClose} />}
          </div>
          {children && <div className={styles.body}>{children}</div>}
          {actions && <div className={styles.actions}>{actions}</div>}
        </div>
      )}
    </dialog>
  );
}
