import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useFaultWords } from "@/lib/useFaultWords";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { RadioCards } from "@/ui/RadioCards";
import { TextArea } from "@/ui/TextArea";
import { useGoalDeed } from "./commands";
import type { End, Goal } from "./model";
import { closeGoal } from "./queries";

type Props = { open: boolean; slug: string; goal: Goal; onClose: () => void };

/** How a goal ends; missing or dropping one is nothing to hide. */
export function CloseDialog({ open, slug, goal, onClose }: Props) {
  const { t } = useLingui();
  const faultWords = useFaultWords();
  const isDraft = goal.state === "DRAFT";
  const [end, setEnd] = useState<End>(isDraft ? "DROPPED" : "ACHIEVED");
  const [outcome, setOutcome] = useState("");
  const deed = useGoalDeed(slug, {
    run: () => closeGoal(slug, goal.id, { state: end, outcome }),
    done: end === "ACHIEVED" ? t`Well done, all of you.` : t`The goal is closed.`,
    failed: t`The goal was not closed.`,
    after: onClose,
  });
  return (
    <Dialog
      open={open}
      title={<Trans>Close “{goal.title}”</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button
            variant="primary"
            pending={deed.isPending}
            aria-disabled={outcome.trim() === ""}
            onClick={() => outcome.trim() !== "" && deed.mutate()}
          >
            <Trans>Close the goal</Trans>
          </Button>
        </>
      }
    >
      <RadioCards
        legend={t`How did it end?`}
        value={end}
        cards={[
          { value: "ACHIEVED", label: t`Achieved`, icon: "check", disabled: isDraft },
          { value: "MISSED", label: t`Missed`, disabled: isDraft },
          { value: "DROPPED", label: t`Dropped` },
        ]}
        onChange={setEnd}
      />
      <TextArea
        label={end === "DROPPED" ? t`Why it is dropped` : t`What came of it`}
        hint={t`Two sentences that somebody understands a year from now.`}
        most={2000}
        value={outcome}
        onChange={setOutcome}
        error={faultWords(deed.error, "/outcome")}
      />
    </Dialog>
  );
}
