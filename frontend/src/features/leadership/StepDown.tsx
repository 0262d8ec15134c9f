import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { isProblem } from "@/api/problem";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { Dialog } from "@/ui/Dialog";
import { showToast } from "@/ui/toasts";
import { useDeed } from "./commands";
import type { Community } from "./model";
import { leadership } from "./queries";

type Props = { community: Community; onHandOver: () => void };

/** Gives one's own role up; whoever is the last to lead is shown the way out. */
export function StepDown({ community, onHandOver }: Props) {
  const { t } = useLingui();
  const reason = useReason();
  const [asking, setAsking] = useState(false);
  const [last, setLast] = useState(false);
  const { name } = community;
  const stepDown = useDeed(() => leadership.stepDown(community.slug), {
    done: () => t`You stepped down. You are still a member of ${name}.`,
    onProblem: (error) => {
      if (isProblem(error) && error.code === "last-leader") setLast(true);
      else showToast({ tone: "problem", message: reason(error) });
    },
  });
  return (
    <>
      <Button size="sm" variant="quiet" onClick={() => setAsking(true)}>
        <Trans>Step down</Trans>
      </Button>
      <ConfirmDialog
        open={asking}
        title={<Trans>Step down in {name}?</Trans>}
        verb={<Trans>Step down</Trans>}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          stepDown.mutate();
        }}
      >
        <p>
          <Trans>You stay a member. To have a role again, somebody offers it to you.</Trans>
        </p>
      </ConfirmDialog>
      <Dialog
        open={last}
        title={<Trans>{name} would have no leader</Trans>}
        onClose={() => setLast(false)}
        actions={
          <>
            <Button onClick={() => setLast(false)}>
              <Trans>Keep leading</Trans>
            </Button>
            <Button
              variant="primary"
              onClick={() => {
                setLast(false);
                onHandOver();
              }}
            >
              <Trans>Hand over</Trans>
            </Button>
          </>
        }
      >
        <p>
          <Trans>
            You are the only one who leads. Hand the community over to another member, then you are free to go.
          </Trans>
        </p>
      </Dialog>
    </>
  );
}
