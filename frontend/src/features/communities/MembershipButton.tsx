import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/ui/Button";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { Dialog } from "@/ui/Dialog";
import { AskDialog } from "./AskDialog";
import { useJoin, useLeave } from "./commands";
import styles from "./MembershipButton.module.css";
import { MembershipMenu } from "./MembershipMenu";
import { type Community, canComeBack, type MembershipAction, membershipAction } from "./model";
import { useResume, useWithdraw } from "./useRest";

/** The door of a community: always the same button, so that the focus stays when its word changes. */
export function MembershipButton({ community }: { community: Community }) {
  const [shown, setShown] = useState<"ask" | "leave">();
  const [wayOut, setWayOut] = useState<string>();
  const join = useJoin();
  const leave = useLeave(setWayOut);
  const resume = useResume();
  const withdraw = useWithdraw();
  const action = membershipAction(community);
  const { name } = community;
  if (action === undefined) return null;

  const press = () => {
    if (action === "ask") setShown("ask");
    else if (action === "leave") go();
    else ({ join, accept: join, withdraw, resume })[action].mutate(community);
  };
  const go = () => (canComeBack(community) ? leave.mutate(community) : setShown("leave"));
  const close = () => setShown(undefined);
  return (
    <>
      <div className={styles.buttons}>
        <Button variant={action === "leave" || action === "withdraw" ? "secondary" : "primary"} onClick={press}>
          <ActionWord action={action} />
        </Button>
        <MembershipMenu community={community} onLeave={go} onLastLeader={setWayOut} />
      </div>
      <AskDialog community={community} open={shown === "ask"} onClose={close} />
      <ConfirmDialog
        open={shown === "leave"}
        title={<Trans>Leave {name}?</Trans>}
        verb={<Trans>Leave</Trans>}
        onClose={close}
        onConfirm={() => {
          close();
          leave.mutate(community);
        }}
      >
        <p>
          <WhatLeavingMeans community={community} />
        </p>
      </ConfirmDialog>
      <Dialog
        open={wayOut !== undefined}
        title={<Trans>{name} would have no leader</Trans>}
        onClose={() => setWayOut(undefined)}
        actions={
          <Button variant="primary" onClick={() => setWayOut(undefined)}>
            <Trans>Understood</Trans>
          </Button>
        }
      >
        <p>{wayOut}</p>
      </Dialog>
    </>
  );
}

function ActionWord({ action }: { action: MembershipAction }) {
  switch (action) {
    case "join":
      return <Trans>Join</Trans>;
    case "accept":
      return <Trans>Accept invitation</Trans>;
    case "ask":
      return <Trans>Ask to join</Trans>;
    case "withdraw":
      return <Trans>Withdraw request</Trans>;
    case "resume":
      return <Trans>Come back</Trans>;
    case "leave":
      return <Trans>Leave</Trans>;
  }
}

function WhatLeavingMeans({ community: { joining, myMembership } }: { community: Community }) {
  if (joining === "INVITE") return <Trans>To come back, you need a new invitation. What you wrote stays.</Trans>;
  if (joining === "REQUEST")
    return <Trans>To come back, you ask again and a leader decides. What you wrote stays.</Trans>;
  if (myMembership?.role !== "MEMBER")
    return <Trans>You can come back at any time, but as a member, without your role. What you wrote stays.</Trans>;
  return <Trans>You can come back at any time. What you wrote stays.</Trans>;
}
