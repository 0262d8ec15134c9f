import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/ui/Button";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { Dialog } from "@/ui/Dialog";
import { useJoin, useLeave } from "./commands";
import { type Community, canComeBack, type MembershipAction, membershipAction } from "./model";

/** The door of a community: always the same button, so that the focus stays when its word changes. */
export function MembershipButton({ community }: { community: Community }) {
  const [asking, setAsking] = useState(false);
  const [wayOut, setWayOut] = useState<string>();
  const join = useJoin();
  const leave = useLeave(setWayOut);
  const action = membershipAction(community);
  const { name } = community;
  if (action === undefined) return null;

  const press = () => {
    if (action !== "leave" && action !== "withdraw") join.mutate(community);
    else if (action === "withdraw" || canComeBack(community)) leave.mutate(community);
    else setAsking(true);
  };
  return (
    <>
      <Button variant={action === "leave" || action === "withdraw" ? "secondary" : "primary"} onClick={press}>
        <ActionWord action={action} />
      </Button>
      <ConfirmDialog
        open={asking}
        title={<Trans>Leave {name}?</Trans>}
        verb={<Trans>Leave</Trans>}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
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
