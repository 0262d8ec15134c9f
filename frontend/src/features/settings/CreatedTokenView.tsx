import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/ui/Button";
import styles from "./Tokens.module.css";
import type { CreatedToken } from "./tokens";

/** The only moment in which the secret can be seen. */
export function CreatedTokenView({ token, onClose }: { token: CreatedToken; onClose: () => void }) {
  const { t } = useLingui();
  const [copied, setCopied] = useState<"yes" | "no">();
  const copy = () => {
    navigator.clipboard.writeText(token.secret).then(
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
        value={token.secret}
        onFocus={(event) => event.target.select()}
      />
      <div className={styles.actions}>
        <Button icon={copied === "yes" ? "check" : "copy"} variant="primary" onClick={copy}>
          <Trans>Copy</Trans>
        </Button>
        <Button onClick={onClose}>
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
