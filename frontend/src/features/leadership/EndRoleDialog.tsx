import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useReason } from "@/lib/useReason";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { TextArea } from "@/ui/TextArea";
import { useDeed } from "./commands";
import type { Community, Holder } from "./model";
import { leadership } from "./queries";

type Props = { open: boolean; community: Community; holder: Holder; onClose: () => void };

/** Ending another's role takes a reason, which that person reads. */
export function EndRoleDialog({ open, community, holder, onClose }: Props) {
  const { t } = useLingui();
  const reasonFor = useReason();
  const { name, id } = holder.person;
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<string>();
  const end = useDeed(() => leadership.endRole(community.slug, id, reason), {
    done: () => t`${name} is a member of ${community.name} without a role now.`,
    onProblem: (error) => setProblem(reasonFor(error)),
    onDone: onClose,
  });
  const confirm = () => {
    if (reason.trim()) end.mutate();
    else setProblem(t`Say why, so that ${name} knows.`);
  };
  return (
    <ConfirmDialog
      open={open}
      title={<Trans>End the role of {name}?</Trans>}
      verb={<Trans>End role</Trans>}
      pending={end.isPending}
      onClose={onClose}
      onConfirm={confirm}
    >
      <p>
        <Trans>
          {name} stays a member. What {name} wrote stays.
        </Trans>
      </p>
      <TextArea
        label={<Trans>Reason</Trans>}
        hint={<Trans>{name} reads it.</Trans>}
        value={reason}
        onChange={setReason}
        most={600}
        error={problem}
      />
    </ConfirmDialog>
  );
}
