import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Avatar } from "@/ui/Avatar";
import { Card } from "@/ui/Card";
import { Icon } from "@/ui/Icon";
import { Time } from "@/ui/Time";
import { GoalMarks } from "./GoalMarks";
import { GoalMeter } from "./GoalMeter";
import styles from "./Goals.module.css";
import type { Goal } from "./model";

/** One goal among others: how far it has come, who looks after it, and what to worry about. */
export function GoalCard({ slug, goal }: { slug: string; goal: Goal }) {
  const { id, title, owner, due, closedAt, outcome, state } = goal;
  return (
    <Card className={styles.card ?? ""} data-state={state}>
      <h4 className={styles.title}>
        <Link to="/c/$slug/goals/$id" params={{ slug, id }} data-stretch>
          {title}
        </Link>
      </h4>
      {state !== "DRAFT" && state !== "DROPPED" && <GoalMeter goal={goal} />}
      {outcome && <p className={styles.outcome}>{outcome}</p>}
      <div className={styles.facts}>
        {owner && (
          <span className={styles.fact}>
            <Avatar id={owner.id} name={owner.name} size="sm" />
            {owner.name}
          </span>
        )}
        {due && !closedAt && (
          <span className={styles.fact}>
            <Icon name="calendar" size={16} />
            <span>
              <Trans>
                due <Time at={due} show="date" />
              </Trans>
            </span>
          </span>
        )}
        {closedAt && (
          <span className={styles.fact}>
            <span>
              <Trans>
                closed <Time at={closedAt} show="date" />
              </Trans>
            </span>
          </span>
        )}
        <GoalMarks goal={goal} />
      </div>
    </Card>
  );
}
