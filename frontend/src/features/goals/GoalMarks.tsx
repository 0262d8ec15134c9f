import { Trans } from "@lingui/react/macro";
import { Badge } from "@/ui/Badge";
import { Time } from "@/ui/Time";
import { type Goal, isLate } from "./model";

/** What is said openly about a goal that needs somebody. */
export function GoalMarks({ goal }: { goal: Goal }) {
  return (
    <>
      {goal.needsOwner && (
        <Badge tone="warning" icon="user">
          <Trans>Needs an owner</Trans>
        </Badge>
      )}
      {goal.quietSince && (
        <Badge tone="warning" icon="clock">
          <span>
            <Trans>
              No news since <Time at={goal.quietSince} show="date" />
            </Trans>
          </span>
        </Badge>
      )}
      {isLate(goal) && (
        <Badge tone="warning" icon="calendar">
          <Trans>Past its date</Trans>
        </Badge>
      )}
    </>
  );
}
