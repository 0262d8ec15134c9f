import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFaultWords } from "@/lib/useFaultWords";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { FieldError } from "@/ui/Field";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { showToast } from "@/ui/toasts";
import type { PersonEntry } from "./model";
import { erasePerson, stewardQueries } from "./queries";
import styles from "./Steward.module.css";

/** Two steps for what nobody can take back: a reason, then the handle typed out. */
export function EraseDialog({ person, onClose }: { person: PersonEntry; onClose: () => void }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const faultWords = useFaultWords();
  const reasonFor = useReason();
  const [reason, setReason] = useState("");
  const [typed, setTyped] = useState("");
  const [sure, setSure] = useState(false);
  const [tried, setTried] = useState(false);
  const { name, handle } = person;

  const erase = useMutation({
    mutationFn: () => erasePerson(person.id, reason.trim()),
    onSuccess: async () => {
      onClose();
      showToast({ message: t`The profile and the names are erased.` });
      await Promise.all([
        client.invalidateQueries({ queryKey: stewardQueries.all() }),
        client.invalidateQueries({ queryKey: ["people"] }),
      ]);
    },
  });
  const reasonError =
    tried && reason.trim().length < 3 ? t`Say why, in a few words.` : faultWords(erase.error, "/reason");
  const typedError = tried && sure && typed.trim() !== handle ? t`Type ${handle} to confirm.` : undefined;

  const next = () => {
    setTried(true);
    if (reason.trim().length < 3) return;
    if (!sure) {
      setTried(false);
      setSure(true);
    } else if (typed.trim() === handle) erase.mutate();
  };

  return (
    <Dialog open title={<Trans>Erase {name}?</Trans>} onClose={onClose}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          next();
        }}
      >
        <p>
          <Trans>
            The profile, the name and the address go for good, also from the audit trail. What they wrote stays, as a
            former member’s. Nobody can bring this back.
          </Trans>
        </p>
        {sure ? (
          <TextField
            label={t`Type “${handle}” to confirm`}
            autoComplete="off"
            autoCapitalize="none"
            value={typed}
            onChange={setTyped}
            error={typedError}
          />
        ) : (
          <TextArea
            label={t`Why?`}
            hint={t`It goes to the audit trail. Leave names out.`}
            most={600}
            value={reason}
            onChange={setReason}
            error={reasonError}
          />
        )}
        {erase.isError && !reasonError && <FieldError id="erase-problem">{reasonFor(erase.error)}</FieldError>}
        <div className={styles.actions}>
          <Button type="submit" variant={sure ? "danger" : "primary"} pending={erase.isPending}>
            {sure ? <Trans>Erase for good</Trans> : <Trans>Continue</Trans>}
          </Button>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
