import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useId } from "react";
import styles from "./Field.module.css";
import { Icon } from "./Icon";

export type FieldProps = {
  /** Also the address of the field in an ErrorSummary. */
  id?: string | undefined;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean | undefined;
};

type Control = { id: string; "aria-describedby": string | undefined; "aria-invalid": true | undefined };

type Props = FieldProps & { after?: ReactNode; children: (control: Control) => ReactNode };

/** Label, hint, control and error of one field, tied together for assistive technology. */
export function Field({ id, label, hint, error, optional, after, children }: Props) {
  const made = useId();
  const own = id ?? made;
  const describedBy = [hint ? `${own}-hint` : "", error ? `${own}-error` : ""].filter(Boolean).join(" ");
  return (
    <div className={styles.field} data-invalid={error ? true : undefined}>
      <label className={styles.label} htmlFor={own}>
        {label}{" "}
        {optional && (
          <span className={styles.optional}>
            <Trans>optional</Trans>
          </span>
        )}
      </label>
      {hint && (
        <p className={styles.hint} id={`${own}-hint`}>
          {hint}
        </p>
      )}
      {children({ id: own, "aria-describedby": describedBy || undefined, "aria-invalid": error ? true : undefined })}
      <div className={styles.below}>
        {error && <FieldError id={`${own}-error`}>{error}</FieldError>}
        {after}
      </div>
    </div>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className={styles.error} id={id}>
      <Icon name="alert" size={16} />
      <span>{children}</span>
    </p>
  );
}
