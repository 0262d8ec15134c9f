import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { ProblemState } from "@/lib/ProblemState";
import { Skeleton, SkeletonGroup } from "@/ui/Skeleton";
import { Time } from "@/ui/Time";
import { Decisions } from "./Decisions";
import { type Named, stageMeaning, stageWords } from "./model";
import { lifeQueries } from "./queries";
import styles from "./Stage.module.css";
import { TransitionCard } from "./TransitionCard";

/** Where a community stands, what speaks for the next stage, and what was decided so far. */
export function StagePage({ community }: { community: Named }) {
  const { t, i18n } = useLingui();
  const stage = useQuery(lifeQueries.stage(community.slug));
  if (stage.isPending)
    return (
      <SkeletonGroup className={styles.page}>
        <Skeleton height="6rem" />
        <Skeleton height="18rem" />
      </SkeletonGroup>
    );
  if (!stage.data)
    return (
      <ProblemState
        title={t`The stage did not load`}
        error={stage.error}
        retrying={stage.isFetching}
        onRetry={() => void stage.refetch()}
      />
    );
  const { stage: now, since, transitions, can } = stage.data;
  const name = stageWords[now];
  const meaning = stageMeaning[now];
  return (
    <div className={styles.page}>
      <section className={styles.now}>
        <p className={styles.label}>
          <Trans>
            Since <Time at={since} show="date" />
          </Trans>
        </p>
        <p className={styles.name}>{name ? i18n._(name) : now}</p>
        {meaning && <p>{i18n._(meaning)}</p>}
      </section>
      <section className={styles.part}>
        <h3>
          <Trans>What may come next</Trans>
        </h3>
        <p className={styles.note}>
          <Trans>Numbers recommend, a leader decides. Nothing here counts what a single person does.</Trans>
        </p>
        {transitions.map((transition) => (
          <TransitionCard key={transition.to} community={community} transition={transition} decides={can.decide} />
        ))}
      </section>
      <Decisions slug={community.slug} />
    </div>
  );
}
