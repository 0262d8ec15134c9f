import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { Button } from "@/ui/Button";

/** Puts a text on the clipboard, and says whether that worked. */
export function CopyButton({ text, children }: { text: string; children: ReactNode }) {
  const [copied, setCopied] = useState<"yes" | "no">();
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setCopied("yes"),
      () => setCopied("no"),
    );
  };
  return (
    <>
      <Button size="sm" icon={copied === "yes" ? "check" : "copy"} onClick={copy}>
        {children}
      </Button>
      <span role="status">
        {copied === "yes" && <Trans>Copied</Trans>}
        {copied === "no" && <Trans>Copying is not allowed here. Select it and copy by hand.</Trans>}
      </span>
    </>
  );
}
