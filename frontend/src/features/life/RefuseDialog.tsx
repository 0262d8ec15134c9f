import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { FieldError } from "@/ui/Field";
import { TextArea } from "@/ui/TextArea";
import type { Merger } from "./model";
import { refuseMerger } from "./queries";
import styles from "./Status.module.css";
import { useChange } from "./useChange";

type Props = { open: boolean; slug: string; merger: Merger; onClose: () => void };

/** Why a merger does not come about; the other side reads it. */
export function RefuseDialog({ open, slug, merger, onClose }: Props) {
  const { absorbed, survivor } = merger;
  return (
    <Dialog
      open={open}
      title={
        <Trans>
          Not merge {absorbed.name} into {survivor.name}
        </Trans>
      }
      onClose={onClose}
    >
      <RefuseForm slug={slug} id={merger.id} onDone={onClose} />
    </Dialog>
  );
}

function RefuseForm({ slug, id, onDone }: { slug: string; id: string; onDone: () => void }) {
  const { t } = useLingui();
  const [words, setWords] = useState("");
  const [tried, setTried] = useState(false);
  const reason = useReason();
  const refuse = useChange(slug, () => refuseMerger(slug, id, words.trim()), {
    done: () => t`The other side is told why.`,
    onDone,
    quiet: true,
  });
  const missing = words.trim() === "";
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (missing) document.getElementById("refuse-reason")?.focus();
        else refuse.mutate(undefined);
      }}
    >
      <TextArea
        id="refuse-reason"
        label={t`Why not`}
        most={600}
        value={words}
        onChange={setWords}
        error={tried && missing ? t`Say why, so that the others understand it.` : undefined}
      />
      {refuse.isError && <FieldError id="refuse-problem">{reason(refuse.error)}</FieldError>}
      <div className={styles.actions}>
        <Button onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
        <Button type="submit" variant="primary" pending={refuse.isPending}>
          <Trans>Send answer</Trans>
        </Button>
      </div>
    </form>
  );
}
