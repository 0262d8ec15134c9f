import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, type LinkProps, linkOptions } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ProblemState } from "@/lib/ProblemState";
import { Card } from "@/ui/Card";
import { Repeated, Skeleton, SkeletonGroup } from "@/ui/Skeleton";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import { attentionOf } from "./model";
import { stewardQueries } from "./queries";
import styles from "./Steward.module.css";

/** What waits for the stewards, and the one next step of each. */
export function OverviewPage() {
  const { i18n } = useLingui();
  const overview = useQuery(stewardQueries.overview());
  if (overview.isPending)
    return (
      <SkeletonGroup className={styles.queues}>
        <Repeated count={6}>
          <Skeleton height="6.5rem" />
        </Repeated>
      </SkeletonGroup>
    );
  if (!overview.data)
    return (
      <ProblemState
        title={<Trans>The overview did not load</Trans>}
        error={overview.error}
        retrying={overview.isFetching}
        onRetry={() => void overview.refetch()}
      />
    );
  const { queues, appeals, lookAlikes, deactivatedPeople } = overview.data;
  return (
    <>
      <p className={styles.lead}>
        <Trans>You look after accounts and after whether communities are well, without reading along in them.</Trans>
      </p>
      <div className={styles.queues}>
        {queues.map(({ attention, count }) => {
          const known = attentionOf(attention);
          return (
            <Queue
              key={attention}
              count={count}
              link={linkOptions({ to: "/steward/communities", search: { attention } })}
              title={known ? i18n._(known.label) : attention}
              step={known && i18n._(known.step)}
            />
          );
        })}
        <Queue
          count={appeals}
          link={linkOptions({ to: "/steward/appeals" })}
          title={<Trans>Appeals against a removal</Trans>}
          step={<Trans>Read both sides, and answer.</Trans>}
        />
        <Queue
          count={lookAlikes}
          link={linkOptions({ to: "/steward/look-alikes" })}
          title={<Trans>Pairs that look alike</Trans>}
          step={<Trans>Introduce the leaders to each other, or say that they differ.</Trans>}
        />
        <Queue
          count={deactivatedPeople}
          link={linkOptions({ to: "/steward/people", search: { left: true } })}
          title={<Trans>People who have left</Trans>}
          step={<Trans>Erase whoever asked for it.</Trans>}
        />
      </div>
    </>
  );
}

type QueueProps = { count: number; link: Pick<LinkProps, "to" | "search">; title: ReactNode; step: ReactNode };

function Queue({ count, link, title, step }: QueueProps) {
  const quiet = count === 0;
  return (
    <Card className={styles.queue ?? ""} data-quiet={quiet || undefined}>
      <span className={styles.number} aria-hidden>
        {count}
      </span>
      <h2>
        <Link {...link} data-stretch>
          {title}
          <VisuallyHidden>: {count}</VisuallyHidden>
        </Link>
      </h2>
      <p>{quiet ? <Trans>Nothing to do.</Trans> : step}</p>
    </Card>
  );
}
