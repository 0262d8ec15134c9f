import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Dialog } from "@/ui/Dialog";
import { CreatedTokenView } from "./CreatedTokenView";
import { CreateTokenForm } from "./CreateTokenForm";
import type { Token } from "./tokens";

/** First the form, then the secret, once. */
export function CreateTokenDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [created, setCreated] = useState<Token>();
  const close = () => {
    setCreated(undefined);
    onClose();
  };
  return created ? (
    // It closes only by its button: a click beside it must not take away what is shown once.
    <Dialog open={open} title={<Trans>“{created.name}” is ready</Trans>}>
      <CreatedTokenView token={created} onClose={close} />
    </Dialog>
  ) : (
    <Dialog open={open} title={<Trans>Create a token</Trans>} onClose={close}>
      <CreateTokenForm onCreated={setCreated} />
    </Dialog>
  );
}
