import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { FoundPerson } from "@/lib/peopleSearch";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { TextArea } from "@/ui/TextArea";
import { useDeed } from "./commands";
import styles from "./Leadership.module.css";
import { MemberPicker } from "./MemberPicker";
import type { Community } from "./model";
import { leadership } from "./queries";

type Props = { open: boolean; community: Community; onClose: () => void };

/** Proposes to hand the community over. */
export function HandOverDialog({ open, community, onClose }: Props) {
  return (
    <Dialog open={open} title={<Trans>Hand over {community.name}</Trans>} onClose={onClose}>
      <HandOverForm community={community} onClose={onClose} />
    </Dialog>
  );
}

function HandOverForm({ community: { slug }, onClose }: Omit<Props, "open">) {
  const { t } = useLingui();
  const reason = useReason();
  const [to, setTo] = useState<FoundPerson>();
  const [note, setNote] = useState("");
  const [problem, setProblem] = useState<string>();
  const propose = useDeed((next: FoundPerson) => leadership.handOver(slug, next.id, note), {
    done: (handover) => t`${handover.to.name} can accept now. Until you complete it, nothing changes.`,
    onProblem: (error) => setProblem(reason(error)),
    onDone: onClose,
  });
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (to) propose.mutate(to);
        else setProblem(t`Choose a member.`);
      }}
    >
      <p>
        <Trans>The other person accepts first. Then you complete it, and both roles change at the same moment.</Trans>
      </p>
      <MemberPicker slug={slug} label={<Trans>Next leader</Trans>} picked={to} onChange={setTo} error={problem} />
      <TextArea
        label={<Trans>What they should know</Trans>}
        hint={<Trans>Dates, promises, people to talk to. What is open is listed by itself.</Trans>}
        optional
        rows={4}
        value={note}
        onChange={setNote}
        most={2000}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" pending={propose.isPending}>
          <Trans>Propose hand-over</Trans>
        </Button>
        <Button onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
