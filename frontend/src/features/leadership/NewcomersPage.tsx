import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ProblemState } from "@/lib/ProblemState";
import { EmptyState } from "@/ui/EmptyState";
import { Skeleton, SkeletonGroup } from "@/ui/Skeleton";
import styles from "./Leadership.module.css";
import type { Community, Newcomer } from "./model";
import { NewcomerRow } from "./NewcomerRow";
import { leadershipQueries } from "./queries";

/** Who came within thirty days; those who wait come first. */
export function NewcomersPage({ community }: { community: Community }) {
  const { t } = useLingui();
  const newcomers = useQuery(leadershipQueries.newcomers(community.slug));
  if (newcomers.isPending)
    return (
      <SkeletonGroup className={styles.section}>
        <Skeleton height="4rem" />
        <Skeleton height="4rem" />
      </SkeletonGroup>
    );
  if (!newcomers.data)
    return (
      <ProblemState
        title={t`The newcomers did not load`}
        error={newcomers.error}
        retrying={newcomers.isFetching}
        onRetry={() => void newcomers.refetch()}
      />
    );
  const { items } = newcomers.data;
  if (items.length === 0)
    return (
      <EmptyState icon="users" title={<Trans>Nobody new within thirty days</Trans>}>
        <Trans>Whoever joins is named here, with the greeter whose turn it is.</Trans>
      </EmptyState>
    );
  const waiting = items.filter(({ welcome }) => welcome !== "GREETED");
  const greeted = items.filter(({ welcome }) => welcome === "GREETED");
  return (
    <>
      <p className={styles.hint}>
        <Trans>
          Everybody who joins is greeted within a working day. Greeters take turns; without greeters, the leaders do.
        </Trans>
      </p>
      {waiting.length > 0 && (
        <List community={community} id="waiting" heading={<Trans>Waiting for a hello</Trans>} newcomers={waiting} />
      )}
      {greeted.length > 0 && (
        <List community={community} id="greeted" heading={<Trans>Greeted</Trans>} newcomers={greeted} />
      )}
    </>
  );
}

type ListProps = { community: Community; id: string; heading: ReactNode; newcomers: readonly Newcomer[] };

function List({ community, id, heading, newcomers }: ListProps) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      <ul className={styles.list}>
        {newcomers.map((newcomer) => (
          <NewcomerRow key={newcomer.id} community={community} newcomer={newcomer} />
        ))}
      </ul>
    </section>
  );
}
