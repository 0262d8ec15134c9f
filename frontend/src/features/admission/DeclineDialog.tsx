import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { TextArea } from "@/ui/TextArea";

const MOST = 500;

type Props = {
  name: string;
  open: boolean;
  pending: boolean;
  error: unknown;
  onDecline: (reason: string) => void;
  onClose: () => void;
};

/** No, with the reason that the person will read. */
export function DeclineDialog({ name, open, pending, error, onDecline, onClose }: Props) {
  const { t } = useLingui();
  const reasonOf = useReason();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (reason.trim() === "") document.getElementById("decline-reason")?.focus();
    else onDecline(reason.trim());
  };
  const empty = tried && reason.trim() === "" ? t`Please say why.` : undefined;
  return (
    <Dialog
      open={open}
      title={<Trans>Decline {name}’s request?</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button variant="danger" pending={pending} onClick={submit}>
            <Trans>Decline request</Trans>
          </Button>
        </>
      }
    >
      <TextArea
        id="decline-reason"
        label={t`Why`}
        hint={t`${name} reads this and may ask again.`}
        most={MOST}
        value={reason}
        onChange={setReason}
        error={empty ?? (error ? reasonOf(error) : undefined)}
      />
    </Dialog>
  );
}
