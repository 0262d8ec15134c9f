import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/ui/Button";
import { LinkButton } from "@/ui/LinkButton";
import { CloseDialog } from "./CloseDialog";
import { useGoalDeed } from "./commands";
import styles from "./GoalPage.module.css";
import type { Goal } from "./model";
import { reopenGoal } from "./queries";

/** What may be done with the goal as a whole. */
export function GoalActions({ slug, goal }: { slug: string; goal: Goal }) {
  const { t } = useLingui();
  const [closing, setClosing] = useState(false);
  const reopen = useGoalDeed(slug, {
    run: () => reopenGoal(slug, goal.id),
    done: t`The goal is open again.`,
    failed: t`The goal stays closed.`,
  });
  return (
    <>
      <div className={styles.actions}>
        {goal.can.edit && (
          <LinkButton to="/c/$slug/goals/$id/edit" params={{ slug, id: goal.id }} icon="edit">
            <Trans>Edit</Trans>
          </LinkButton>
        )}
        {goal.can.close && (
          <Button icon="check" onClick={() => setClosing(true)}>
            <Trans>Close the goal</Trans>
          </Button>
        )}
        {goal.can.reopen && (
          <Button icon="undo" pending={reopen.isPending} onClick={() => reopen.mutate()}>
            <Trans>Reopen</Trans>
          </Button>
        )}
      </div>
      <CloseDialog open={closing} slug={slug} goal={goal} onClose={() => setClosing(false)} />
    </>
  );
}
