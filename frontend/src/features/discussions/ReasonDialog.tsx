import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { useFaultWords } from "@/lib/useFaultWords";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { TextArea } from "@/ui/TextArea";
import { useKeeping } from "./useKeeping";

const LEAST = 3;

type Props = {
  open: boolean;
  /** Names the object and what happens to it. */
  title: ReactNode;
  verb: ReactNode;
  /** Who reads the reason. */
  hint: string;
  deed: (reason: string) => Promise<unknown>;
  onClose: () => void;
};

/** For what others wrote: it wants a reason that they read. */
export function ReasonDialog({ open, title, verb, hint, deed, onClose }: Props) {
  const { t } = useLingui();
  const faultWords = useFaultWords();
  const [reason, setReason] = useState("");
  const keeping = useKeeping(deed, onClose);
  const ready = reason.trim().length >= LEAST;
  return (
    <Dialog
      open={open}
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button
            variant="primary"
            pending={keeping.isPending}
            aria-disabled={!ready}
            onClick={() => ready && keeping.mutate(reason)}
          >
            {verb}
          </Button>
        </>
      }
    >
      <TextArea
        label={t`Reason`}
        hint={hint}
        most={300}
        value={reason}
        onChange={setReason}
        error={faultWords(keeping.error, "/reason")}
      />
    </Dialog>
  );
}
