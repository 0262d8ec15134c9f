import { useLingui } from "@lingui/react/macro";
import { useEffect, useState, useSyncExternalStore } from "react";
import { Button } from "./Button";
import { Icon } from "./Icon";
import { IconButton } from "./IconButton";
import styles from "./ToastRegion.module.css";
import { dismissToast, lifetime, type Toast, toastStore } from "./toasts";

/** Where toasts appear; put once into the shell. Time stands still while the pointer or the focus is on one. */
export function ToastRegion() {
  const { t } = useLingui();
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.get);
  const [held, setHeld] = useState(false);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it listens only to stop the clock
    <section
      className={styles.region}
      aria-label={t`Messages`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div className={styles.list} role="status" aria-live="polite" aria-relevant="additions text">
        {toasts.map((toast) => (
          <ToastItem key={toast.id} toast={toast} held={held} />
        ))}
      </div>
    </section>
  );
}

function ToastItem({ toast, held }: { toast: Toast; held: boolean }) {
  const { t } = useLingui();
  const { id, message, action, tone } = toast;
  const time = lifetime(toast);

  useEffect(() => {
    if (held || time === undefined) return;
    const timer = setTimeout(() => dismissToast(id), time);
    return () => clearTimeout(timer);
  }, [held, id, time]);

  return (
    <div className={styles.toast} data-tone={tone}>
      {tone === "problem" && <Icon name="alert" size={18} />}
      <p>{message}</p>
      {action && (
        <Button
          variant="quiet"
          size="sm"
          className={styles.action}
          onClick={() => {
            dismissToast(id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon="close" size="sm" label={t`Close`} className={styles.close} onClick={() => dismissToast(id)} />
    </div>
  );
}
