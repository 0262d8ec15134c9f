import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { ProblemState } from "@/lib/ProblemState";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { LinkButton } from "@/ui/LinkButton";
import { Skeleton, SkeletonGroup } from "@/ui/Skeleton";
import { GoalCard } from "./GoalCard";
import styles from "./Goals.module.css";
import { byState, type Community } from "./model";
import { goalsQueries } from "./queries";
import { useStateWord } from "./words";

/** What the community works towards, and what became of it. */
export function GoalsPage({ community }: { community: Community }) {
  const { t } = useLingui();
  const stateWord = useStateWord();
  const { slug, can } = community;
  const list = useInfiniteQuery(goalsQueries.list(slug));
  const goals = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const add = can.facilitate && (
    <LinkButton to="/c/$slug/goals/new" params={{ slug }} variant="primary" icon="plus">
      <Trans>Set a goal</Trans>
    </LinkButton>
  );
  if (list.isPending)
    return (
      <SkeletonGroup className={styles.page}>
        <Skeleton width="12rem" height="2rem" />
        <Skeleton height="9rem" />
        <Skeleton height="9rem" />
      </SkeletonGroup>
    );
  if (list.isError)
    return (
      <ProblemState
        title={t`The goals did not load`}
        error={list.error}
        retrying={list.isFetching}
        onRetry={() => void list.refetch()}
      />
    );
  if (goals.length === 0)
    return (
      <EmptyState icon="check" title={<Trans>No goals yet</Trans>} action={add}>
        <Trans>A goal says what this community wants to change, and how everybody can tell that it has.</Trans>
      </EmptyState>
    );
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <h2 className={styles.heading}>
          <Trans>Goals</Trans>
        </h2>
        {add}
      </div>
      {byState(goals).map(([state, some]) => (
        <section key={state} className={styles.group} aria-labelledby={`goals-${state}`}>
          <h3 id={`goals-${state}`}>{stateWord(state)}</h3>
          <ul className={styles.cards}>
            {some.map((goal) => (
              <li key={goal.id}>
                <GoalCard slug={slug} goal={goal} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {list.hasNextPage && (
        <Button pending={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          <Trans>Show more</Trans>
        </Button>
      )}
    </div>
  );
}
