import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useReason } from "@/lib/useReason";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { TextArea } from "@/ui/TextArea";
import { showToast } from "@/ui/toasts";
import type { HeardAppeal } from "./model";
import { decideAppeal, stewardQueries } from "./queries";

export type Outcome = "UPHELD" | "DISMISSED";

type Props = { appeal: HeardAppeal; outcome: Outcome; onClose: () => void };

/** The answer to an appeal, which nobody takes back: what follows from it, and the reason the person reads. */
export function AppealDialog({ appeal: { id, person, community }, outcome, onClose }: Props) {
  const { t } = useLingui();
  const client = useQueryClient();
  const problem = useReason();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const dismisses = outcome === "DISMISSED";
  const missing = dismisses && reason.trim() === "";
  const decide = useMutation({
    mutationFn: () => decideAppeal(id, { outcome, ...(reason.trim() && { reason: reason.trim() }) }),
    onSuccess: () => {
      onClose();
      showToast({ message: t`${person.name} sees your answer.` });
    },
    onSettled: () => client.invalidateQueries({ queryKey: stewardQueries.all() }),
  });
  const error = tried && missing ? t`Say why, in a few words.` : decide.isError ? problem(decide.error) : undefined;
  return (
    <ConfirmDialog
      open
      title={
        dismisses ? (
          <Trans>Dismiss the appeal of {person.name}?</Trans>
        ) : (
          <Trans>Uphold the appeal of {person.name}?</Trans>
        )
      }
      verb={dismisses ? <Trans>Dismiss appeal</Trans> : <Trans>Uphold appeal</Trans>}
      danger={dismisses}
      pending={decide.isPending}
      onConfirm={() => (missing ? setTried(true) : decide.mutate())}
      onClose={onClose}
    >
      <p>
        {dismisses ? (
          <Trans>The removal from {community.name} stands. There is no second appeal.</Trans>
        ) : (
          <Trans>
            {person.name} may come back to {community.name} in the way that it offers: join, ask, or be invited.
          </Trans>
        )}
      </p>
      <TextArea
        label={t`Why?`}
        hint={t`${person.name} reads it, and it stands in the audit trail.`}
        optional={!dismisses}
        most={500}
        value={reason}
        onChange={setReason}
        error={error}
      />
    </ConfirmDialog>
  );
}
