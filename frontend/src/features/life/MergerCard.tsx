import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { Icon } from "@/ui/Icon";
import { Time } from "@/ui/Time";
import type { Merger } from "./model";
import { acceptMerger } from "./queries";
import { RefuseDialog } from "./RefuseDialog";
import styles from "./Status.module.css";
import { useChange } from "./useChange";

type Props = { slug: string; merger: Merger };

/** One merger: who goes where and why, and what becomes of it. */
export function MergerCard({ slug, merger }: Props) {
  const { t } = useLingui();
  const [asking, setAsking] = useState<"accept" | "refuse">();
  const { id, absorbed, survivor, reason, state, proposedBy, proposedAt, refusal, can } = merger;
  const close = () => setAsking(undefined);
  const accept = useChange(slug, () => acceptMerger(slug, id), {
    done: () => t`${absorbed.name} has merged into ${survivor.name}.`,
    onDone: close,
  });
  return (
    <Card className={styles.merger}>
      <p className={styles.between}>
        <Link to="/c/$slug" params={{ slug: absorbed.id }}>
          {absorbed.name}
        </Link>
        <Icon name="arrowRight" size={18} />
        <Link to="/c/$slug" params={{ slug: survivor.slug }}>
          {survivor.name}
        </Link>
        <StateBadge state={state} />
      </p>
      <p>{reason}</p>
      <p className={styles.hint}>
        <Trans>
          Proposed by {proposedBy.name}, <Time at={proposedAt} />
        </Trans>
      </p>
      {refusal && (
        <p>
          <Trans>Not now: {refusal}</Trans>
        </p>
      )}
      {(can.accept || can.refuse) && (
        <div className={styles.do}>
          {can.accept && (
            <Button variant="primary" onClick={() => setAsking("accept")}>
              <Trans>Accept</Trans>
            </Button>
          )}
          {can.refuse && (
            <Button onClick={() => setAsking("refuse")}>
              {can.accept ? <Trans>Turn down</Trans> : <Trans>Take back</Trans>}
            </Button>
          )}
        </div>
      )}
      <ConfirmDialog
        open={asking === "accept"}
        title={
          <Trans>
            Merge {absorbed.name} into {survivor.name}?
          </Trans>
        }
        verb={<Trans>Merge</Trans>}
        pending={accept.isPending}
        onConfirm={() => accept.mutate(undefined)}
        onClose={close}
      >
        <Trans>
          Everyone in {absorbed.name} becomes a member of {survivor.name}, and {absorbed.name} closes.
        </Trans>
      </ConfirmDialog>
      <RefuseDialog open={asking === "refuse"} slug={slug} merger={merger} onClose={close} />
    </Card>
  );
}

function StateBadge({ state }: { state: string }) {
  switch (state) {
    case "PROPOSED":
      return (
        <Badge tone="warning" icon="clock">
          <Trans>Waits for an answer</Trans>
        </Badge>
      );
    case "DONE":
      return (
        <Badge tone="success" icon="check">
          <Trans context="merger">Merged</Trans>
        </Badge>
      );
    case "REFUSED":
      return (
        <Badge>
          <Trans>Turned down</Trans>
        </Badge>
      );
    case "LAPSED":
      return (
        <Badge>
          <Trans>No longer possible</Trans>
        </Badge>
      );
    default:
      return null;
  }
}
