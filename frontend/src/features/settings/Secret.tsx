import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/ui/Button";
import styles from "./Tokens.module.css";

/** A secret to take along now. */
export function Secret({ value, onDone }: { value: string; onDone: () => void }) {
  const { t } = useLingui();
  const [copied, setCopied] = useState<"yes" | "no">();
  const copy = () => {
    navigator.clipboard.writeText(value).then(
      () => setCopied("yes"),
      () => setCopied("no"),
    );
  };
  return (
    <>
      <p>
        <Trans>Copy it now and keep it where you keep passwords. It is shown only this once.</Trans>
      </p>
      <input
        className={styles.secret}
        aria-label={t`Access token`}
        readOnly
        value={value}
        onFocus={(event) => event.target.select()}
      />
      <div className={styles.actions}>
        <Button icon={copied === "yes" ? "check" : "copy"} variant="primary" onClick={copy}>
          <Trans>Copy</Trans>
        </Button>
        <Button onClick={onDone}>
          <Trans>Done</Trans>
        </Button>
        <span role="status">
          {copied === "yes" && <Trans>Copied</Trans>}
          {copied === "no" && <Trans>Copying is not allowed here. Select it and copy by hand.</Trans>}
        </span>
      </div>
    </>
  );
}
