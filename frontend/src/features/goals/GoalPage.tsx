import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { isProblem } from "@/api/problem";
import { ProblemState } from "@/lib/ProblemState";
import { Avatar } from "@/ui/Avatar";
import { Badge } from "@/ui/Badge";
import { Icon } from "@/ui/Icon";
import { Skeleton } from "@/ui/Skeleton";
import { Time } from "@/ui/Time";
import { CheckIns } from "./CheckIns";
import { EvidenceList } from "./EvidenceList";
import { GoalActions } from "./GoalActions";
import { GoalMarks } from "./GoalMarks";
import { GoalMeter } from "./GoalMeter";
import styles from "./GoalPage.module.css";
import type { Community, Goal } from "./model";
import { goalsQueries } from "./queries";
import { useStateWord } from "./words";

/** One goal with everything that is known about it. */
export function GoalPage({ community: { slug }, id }: { community: Community; id: string }) {
  const { t } = useLingui();
  const stateWord = useStateWord();
  const query = useQuery(goalsQueries.one(slug, id));
  if (isProblem(query.error) && query.error.status === 404) throw query.error;
  if (query.isError && !query.data)
    return (
      <ProblemState
        title={t`This goal did not load`}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    );
  if (!query.data) return <Skeleton height="30rem" />;
  const goal = query.data.content;
  return (
    <div className={styles.page}>
      <Link to="/c/$slug/goals" params={{ slug }} className={styles.back}>
        <Icon name="chevronLeft" size={16} />
        <Trans>Goals</Trans>
      </Link>
      <article className={styles.goal}>
        <div className={styles.head}>
          {goal.state !== "ACTIVE" && (
            <Badge
              tone={goal.state === "ACHIEVED" ? "success" : "neutral"}
              icon={goal.state === "ACHIEVED" ? "check" : undefined}
            >
              {stateWord(goal.state)}
            </Badge>
          )}
          <h2>{goal.title}</h2>
          {goal.why && <p className={styles.why}>{goal.why}</p>}
        </div>
        <GoalMeter goal={goal} />
        <Facts goal={goal} />
        {goal.outcome && <Outcome goal={goal} />}
        <GoalActions slug={slug} goal={goal} />
      </article>
      <div className={styles.columns}>
        <CheckIns slug={slug} goal={goal} />
        <EvidenceList slug={slug} goal={goal} />
      </div>
    </div>
  );
}

function Facts({ goal }: { goal: Goal }) {
  const { owner, due, measure } = goal;
  return (
    <dl className={styles.facts}>
      {measure && (
        <div>
          <dt>
            <Trans>How we can tell</Trans>
          </dt>
          <dd>{measure}</dd>
        </div>
      )}
      {owner && (
        <div>
          <dt>
            <Trans>Looked after by</Trans>
          </dt>
          <dd className={styles.owner}>
            <Avatar id={owner.id} name={owner.name} size="sm" />
            <Link to="/people/$handle" params={{ handle: owner.handle }}>
              {owner.name}
            </Link>
          </dd>
        </div>
      )}
      {due && (
        <div>
          <dt>
            <Trans>Due</Trans>
          </dt>
          <dd>
            <Time at={due} show="date" />
          </dd>
        </div>
      )}
      <div className={styles.marks}>
        <GoalMarks goal={goal} />
      </div>
    </dl>
  );
}

function Outcome({ goal: { state, outcome, closedAt } }: { goal: Goal }) {
  return (
    <section className={styles.outcome}>
      <h3>{state === "DROPPED" ? <Trans>Why it was dropped</Trans> : <Trans>What came of it</Trans>}</h3>
      <p>{outcome}</p>
      {closedAt && (
        <p className={styles.when}>
          <Time at={closedAt} show="date" />
        </p>
      )}
    </section>
  );
}
