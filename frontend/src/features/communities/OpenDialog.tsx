import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFaultWords } from "@/lib/useFaultWords";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { FieldError } from "@/ui/Field";
import { TextArea } from "@/ui/TextArea";
import type { Community } from "./model";
import styles from "./OpeningBanner.module.css";
import { openCommunity } from "./openings";
import { communitiesQueries } from "./queries";

const LEAST = 20;

type Props = { community: Community; open: boolean; onClose: () => void };

/** Asks a steward for the reason that the leaders will read. */
export function OpenDialog({ community: { slug, name }, open, onClose }: Props) {
  const { t } = useLingui();
  const client = useQueryClient();
  const reasonFor = useReason();
  const faultWords = useFaultWords();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const said = reason.trim();
  const start = useMutation({
    mutationFn: () => openCommunity(slug, said),
    onSuccess: async () => {
      onClose();
      setReason("");
      await client.invalidateQueries({ queryKey: communitiesQueries.all() });
    },
  });
  const error =
    tried && said.length < LEAST
      ? t`Say a little more: at least ${LEAST} characters.`
      : faultWords(start.error, "/reason");
  return (
    <Dialog open={open} title={<Trans>Open {name} for yourself?</Trans>} onClose={onClose}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (said.length >= LEAST) start.mutate();
        }}
      >
        <p>
          <Trans>
            For an hour you see what its members see. It is written down, and the leaders read who opened it and why.
          </Trans>
        </p>
        <TextArea
          label={t`Why do you need to look?`}
          hint={t`In a sentence that its leaders understand.`}
          most={600}
          value={reason}
          onChange={setReason}
          error={error}
        />
        {start.isError && !error && <FieldError id="opening-problem">{reasonFor(start.error)}</FieldError>}
        <div>
          <Button type="submit" variant="primary" pending={start.isPending}>
            <Trans>Open for an hour</Trans>
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
