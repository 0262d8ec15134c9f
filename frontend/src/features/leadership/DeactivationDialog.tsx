import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useReason } from "@/lib/useReason";
import { Avatar } from "@/ui/Avatar";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { Skeleton, SkeletonGroup } from "@/ui/Skeleton";
import { TextArea } from "@/ui/TextArea";
import { useDeed } from "./commands";
import styles from "./Leadership.module.css";
import type { Deactivation } from "./model";
import { leadership, leadershipQueries } from "./queries";

type Props = { open: boolean; person: { id: string; name: string }; onClose: () => void };

/** Says beforehand who would lead where this person leads alone. */
export function DeactivationDialog({ open, person: { id, name }, onClose }: Props) {
  const { t } = useLingui();
  const reasonFor = useReason();
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<string>();
  const preview = useQuery({ ...leadershipQueries.deactivation(id), enabled: open });
  const deactivate = useDeed(() => leadership.deactivate(id, reason.trim()), {
    done: () => t`${name} has no access any more.`,
    onProblem: (error) => setProblem(reasonFor(error)),
    onDone: onClose,
  });
  return (
    <ConfirmDialog
      open={open}
      title={<Trans>End the access of {name}?</Trans>}
      verb={<Trans>End access</Trans>}
      pending={deactivate.isPending}
      onClose={onClose}
      onConfirm={() => (reason.trim() ? deactivate.mutate() : setProblem(t`Say why, for the record.`))}
    >
      <p>
        <Trans>
          {name} cannot sign in any more, and the memberships of {name} end. What {name} wrote stays, with the name.
        </Trans>
      </p>
      {preview.isPending && (
        <SkeletonGroup>
          <Skeleton height="3rem" />
        </SkeletonGroup>
      )}
      {preview.isError && <p>{reasonFor(preview.error)}</p>}
      {preview.data && <Successions deactivation={preview.data} />}
      <TextArea
        label={<Trans>Reason</Trans>}
        hint={<Trans>For the record; stewards can read it.</Trans>}
        value={reason}
        onChange={setReason}
        most={600}
        error={problem}
      />
    </ConfirmDialog>
  );
}

function Successions({ deactivation: { successions } }: { deactivation: Deactivation }) {
  if (successions.length === 0)
    return (
      <p className={styles.hint}>
        <Trans>No community is left without a leader.</Trans>
      </p>
    );
  return (
    <div className={styles.section}>
      <p>
        <Plural
          value={successions.length}
          one="Nobody else leads # community. For the time being, this person does:"
          other="Nobody else leads # communities. For the time being, these people do:"
        />
      </p>
      <ul className={styles.list}>
        {successions.map(({ community, leader }) => (
          <li key={community.id} className={styles.row}>
            <Avatar id={leader.id} name={leader.name} />
            <div className={styles.who}>
              <strong>{leader.name}</strong>
              <span className={styles.meta}>{community.name}</span>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
