import { useLingui } from "@lingui/react/macro";
import { Meter } from "@/ui/Meter";
import styles from "./Goals.module.css";
import type { Goal } from "./model";
import { useProgress } from "./words";

/** How far a goal has come, as a bar and in words. */
export function GoalMeter({ goal }: { goal: Goal }) {
  const { t } = useLingui();
  const progress = useProgress();
  const text = progress(goal, goal.progress);
  return (
    <div className={styles.progress}>
      <Meter label={t`Progress of “${goal.title}”`} value={goal.progress} most={goal.target} text={text} />
      <span aria-hidden>{text}</span>
    </div>
  );
}
