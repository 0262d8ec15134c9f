import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ProblemState } from "@/lib/ProblemState";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { Skeleton, SkeletonGroup } from "@/ui/Skeleton";
import { DutyDialog } from "./DutyDialog";
import { DutyRow } from "./DutyRow";
import styles from "./Leadership.module.css";
import { byDuty, type Community, dutyMeaning, dutyWords, type Responsibility, say } from "./model";
import { leadershipQueries } from "./queries";

/** Named duties and who has them. */
export function Duties({ community }: { community: Community }) {
  const { t, i18n } = useLingui();
  const { slug, can } = community;
  const [asking, setAsking] = useState(false);
  const duties = useQuery(leadershipQueries.duties(slug));
  const propose = can.contribute && (
    <Button icon="plus" onClick={() => setAsking(true)}>
      {can.facilitate ? <Trans>Ask somebody</Trans> : <Trans>Take something on</Trans>}
    </Button>
  );
  return (
    <section className={styles.section} aria-labelledby="duties">
      <div className={styles.head}>
        <h2 id="duties">
          <Trans>Responsibilities</Trans>
        </h2>
        {duties.data && duties.data.items.length > 0 && propose}
      </div>
      {duties.isPending && (
        <SkeletonGroup>
          <Skeleton height="6rem" />
        </SkeletonGroup>
      )}
      {duties.isError && !duties.data && (
        <ProblemState
          title={t`The responsibilities did not load`}
          error={duties.error}
          retrying={duties.isFetching}
          onRetry={() => void duties.refetch()}
        />
      )}
      {duties.data?.items.length === 0 && (
        <EmptyState icon="users" title={<Trans>No responsibilities yet</Trans>} action={propose || undefined}>
          <Trans>A greeter who says hello to newcomers is the best one to begin with.</Trans>
        </EmptyState>
      )}
      {duties.data && (
        <>
          <Waiting community={community} all={duties.data.items} />
          <div className={styles.duties}>
            {byDuty(duties.data.items).map(([kind, people]) => (
              <div key={kind} className={styles.duty}>
                <h3>{say(i18n, dutyWords, kind)}</h3>
                <p className={styles.meta}>{say(i18n, dutyMeaning, kind)}</p>
                <ul className={styles.list}>
                  {people.map((duty) => (
                    <DutyRow key={duty.id} community={community} duty={duty} />
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </>
      )}
      {can.contribute && <DutyDialog open={asking} community={community} onClose={() => setAsking(false)} />}
    </section>
  );
}

/** What waits for one side's yes; offers to oneself are asked above. */
function Waiting({ community, all }: { community: Community; all: readonly Responsibility[] }) {
  const waiting = all.filter(({ state, can }) => state === "VOLUNTEERED" || (state === "OFFERED" && !can.accept));
  if (waiting.length === 0) return null;
  return (
    <ul className={styles.list}>
      {waiting.map((duty) => (
        <DutyRow key={duty.id} community={community} duty={duty} />
      ))}
    </ul>
  );
}
