import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFaultWords } from "@/lib/useFaultWords";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { TextArea } from "@/ui/TextArea";
import { showToast } from "@/ui/toasts";
import type { PersonEntry } from "./model";
import { deactivatePerson, stewardQueries } from "./queries";
import styles from "./Steward.module.css";
import { Successions } from "./Successions";

/** Ends somebody's access, having said who leads in their place. */
export function DeactivateDialog({ person, onClose }: { person: PersonEntry; onClose: () => void }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const faultWords = useFaultWords();
  const problem = useReason();
  const preview = useQuery(stewardQueries.deactivation(person.id));
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const { name } = person;
  const missing = reason.trim() === "";
  const deactivate = useMutation({
    mutationFn: () => deactivatePerson(person.id, reason.trim()),
    onSuccess: () => {
      onClose();
      showToast({ message: t`${name} has no access any more.` });
    },
    onSettled: () =>
      Promise.all(
        [stewardQueries.all(), ["people"], ["communities"]].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  });
  const error =
    tried && missing
      ? t`Say why, in a few words.`
      : (faultWords(deactivate.error, "/reason") ?? (deactivate.isError ? problem(deactivate.error) : undefined));
  const successions = preview.data?.successions ?? [];
  return (
    <Dialog open title={<Trans>Deactivate {name}?</Trans>} onClose={onClose}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!missing) deactivate.mutate();
        }}
      >
        <p>
          <Trans>
            Their access ends at once, and so do their memberships. What they wrote stays theirs. You can let them in
            again; memberships and roles do not come back by themselves.
          </Trans>
        </p>
        {preview.isError && <p className={styles.note}>{problem(preview.error)}</p>}
        {preview.isPending && (
          <p className={styles.note}>
            <Trans>Looking who would lead in their place…</Trans>
          </p>
        )}
        {preview.data && successions.length === 0 && (
          <p className={styles.note}>
            <Trans>No community is left without a leader.</Trans>
          </p>
        )}
        {successions.length > 0 && (
          <Successions
            title={
              <Plural
                value={successions.length}
                one="One community has no other leader. For the time being:"
                other="# communities have no other leader. For the time being:"
              />
            }
            successions={successions}
          />
        )}
        <TextArea
          label={t`Why?`}
          hint={t`It goes to the audit trail.`}
          most={600}
          value={reason}
          onChange={setReason}
          error={error}
        />
        <div className={styles.actions}>
          <Button type="submit" variant="danger" pending={deactivate.isPending} disabled={preview.isPending}>
            <Trans>Deactivate</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
