import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { buttonClass } from "@/ui/Button";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { Icon } from "@/ui/Icon";
import { Menu, type MenuAction } from "@/ui/Menu";
import { IntroductionDialog } from "./IntroductionDialog";
import type { Community } from "./model";
import { usePause, useWithdraw } from "./useRest";

type Props = {
  community: Community;
  onLeave: () => void;
  onLastLeader: (wayOut: string) => void;
};

/** Everything about one's membership that is not the next step. */
export function MembershipMenu({ community, onLeave, onLastLeader }: Props) {
  const { t } = useLingui();
  const [shown, setShown] = useState<"introduction" | "pause">();
  const pause = usePause(onLastLeader);
  const withdraw = useWithdraw();
  const { name, myMembership, can } = community;
  const hasRole = myMembership?.role !== "MEMBER";
  const close = () => setShown(undefined);
  const rest = () => (hasRole ? setShown("pause") : pause.mutate(community));

  const actions: MenuAction[] = [
    ...(can.leave
      ? [{ label: t`What you bring`, icon: "edit" as const, onSelect: () => setShown("introduction") }]
      : []),
    ...(can.contribute ? [{ label: t`Take a break`, icon: "clock" as const, onSelect: rest }] : []),
    ...(can.leave && myMembership?.state === "PAUSED"
      ? [{ label: t`Leave`, icon: "leave" as const, danger: true, onSelect: onLeave }]
      : []),
    ...(can.withdraw && myMembership?.state === "INVITED"
      ? [{ label: t`Decline invitation`, icon: "close" as const, onSelect: () => withdraw.mutate(community) }]
      : []),
  ];
  if (actions.length === 0) return null;
  return (
    <>
      <Menu label={t`Your membership`} className={buttonClass({ variant: "secondary" })} actions={actions}>
        <Icon name="more" />
      </Menu>
      <IntroductionDialog community={community} open={shown === "introduction"} onClose={close} />
      <ConfirmDialog
        open={shown === "pause"}
        danger={false}
        title={<Trans>Take a break from {name}?</Trans>}
        verb={<Trans>Take a break</Trans>}
        onClose={close}
        onConfirm={() => {
          close();
          pause.mutate(community);
        }}
      >
        <p>
          <Trans>You give up your role. You can come back at any time, as a member.</Trans>
        </p>
      </ConfirmDialog>
    </>
  );
}
