import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { TextArea } from "@/ui/TextArea";
import { showToast } from "@/ui/toasts";
import { refresh } from "./commands";
import type { Community, Member } from "./model";
import { removeMember } from "./queries";

const MOST = 500;

type Props = { community: Community; member: Member; open: boolean; onClose: () => void };

/** Sends a member away, with the reason that they will read. */
export function RemoveMemberDialog({ community, member, open, onClose }: Props) {
  const { t } = useLingui();
  const client = useQueryClient();
  const reasonOf = useReason();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const { name } = member.person;
  const remove = useMutation({
    mutationFn: () => removeMember(community.slug, member.id, reason.trim()),
    onSuccess: async () => {
      showToast({ message: t`${name} is no longer in ${community.name}.` });
      onClose();
      await refresh(client);
    },
  });
  const submit = () => {
    setTried(true);
    if (reason.trim() === "") document.getElementById(`reason-${member.id}`)?.focus();
    else remove.mutate();
  };
  const empty = tried && reason.trim() === "" ? t`Please say why.` : undefined;
  return (
    <Dialog
      open={open}
      title={
        <Trans>
          Remove {name} from {community.name}?
        </Trans>
      }
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button variant="danger" pending={remove.isPending} onClick={submit}>
            <Trans>Remove</Trans>
          </Button>
        </>
      }
    >
      <p>
        <Trans>
          They belong no longer from now on and can appeal to the stewards. What they wrote stays. You can invite them
          back.
        </Trans>
      </p>
      <TextArea
        id={`reason-${member.id}`}
        label={t`Why`}
        hint={t`${name} reads this.`}
        most={MOST}
        value={reason}
        onChange={setReason}
        error={empty ?? (remove.isError ? reasonOf(remove.error) : undefined)}
      />
    </Dialog>
  );
}
