import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { TextArea } from "@/ui/TextArea";
import { useActivate, useWithdrawProposal } from "./commands";
import styles from "./ProposalPanel.module.css";
import type { Proposal } from "./queries";

type Props = { community: { id: string; name: string }; can: Proposal["can"] };

/** For whoever proposed it: start without waiting, or give it up and say why. */
export function ProposerActions({ community, can }: Props) {
  const { t } = useLingui();
  const reasonFor = useReason();
  const start = useActivate(community);
  const withdraw = useWithdrawProposal(community);
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const { name } = community;
  const confirm = () => {
    setMissing(reason.trim() === "");
    if (reason.trim() !== "") withdraw.mutate(reason.trim(), { onSuccess: () => setAsking(false) });
  };

  return (
    <div className={styles.proposer}>
      {can.start && (
        <Button pending={start.isPending} onClick={() => start.mutate()}>
          <Trans>Start now</Trans>
        </Button>
      )}
      {can.withdraw && (
        <Button variant="quiet" onClick={() => setAsking(true)}>
          <Trans>Withdraw the proposal</Trans>
        </Button>
      )}
      <ConfirmDialog
        open={asking}
        title={<Trans>Withdraw {name}?</Trans>}
        verb={<Trans>Withdraw</Trans>}
        pending={withdraw.isPending}
        onClose={() => setAsking(false)}
        onConfirm={confirm}
      >
        <TextArea
          label={t`Why?`}
          hint={t`Whoever is interested reads it. A word on where to go instead helps most.`}
          most={300}
          rows={2}
          error={missing ? t`Please fill this in.` : withdraw.isError ? reasonFor(withdraw.error) : undefined}
          value={reason}
          onChange={setReason}
        />
      </ConfirmDialog>
    </div>
  );
}
