import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ProblemState } from "@/lib/ProblemState";
import { Button } from "@/ui/Button";
import { Repeated, Skeleton, SkeletonGroup } from "@/ui/Skeleton";
import { Duties } from "./Duties";
import { HandOverDialog } from "./HandOverDialog";
import { HandoverPanel } from "./HandoverPanel";
import { HolderRow } from "./HolderRow";
import styles from "./Leadership.module.css";
import type { Community, Holder } from "./model";
import { NewcomersToGreet } from "./NewcomersToGreet";
import { OfferRoleDialog } from "./OfferRoleDialog";
import { OffersToMe } from "./OffersToMe";
import { OpenOffers } from "./OpenOffers";
import { leadershipQueries } from "./queries";

/** Who keeps the community going, until when, and what is about to change. */
export function RolesPage({ community }: { community: Community }) {
  const { t } = useLingui();
  const { slug, can } = community;
  const [offering, setOffering] = useState(false);
  const [handingOver, setHandingOver] = useState(false);
  const roles = useQuery(leadershipQueries.roles(slug));
  const handovers = useQuery({ ...leadershipQueries.handovers(slug), enabled: can.contribute || can.lead });
  const under = handovers.data?.items ?? [];
  const handOver = () => setHandingOver(true);

  return (
    <div className={styles.page}>
      <OffersToMe slug={slug} />
      {under.map((handover) => (
        <HandoverPanel key={handover.id} community={community} handover={handover} />
      ))}
      {!can.facilitate && can.contribute && <NewcomersToGreet community={community} />}
      {roles.isPending && <RolesSkeleton />}
      {roles.isError && !roles.data && (
        <ProblemState
          title={t`The roles did not load`}
          error={roles.error}
          retrying={roles.isFetching}
          onRetry={() => void roles.refetch()}
        />
      )}
      {roles.data && (
        <>
          <section className={styles.section} aria-labelledby="leaders">
            <div className={styles.head}>
              <h2 id="leaders">
                <Trans>Leaders</Trans>
              </h2>
              {can.appoint && (
                <div className={styles.actions}>
                  <Button icon="plus" onClick={() => setOffering(true)}>
                    <Trans>Offer a role</Trans>
                  </Button>
                  {can.lead && (
                    <Button icon="arrowRight" onClick={handOver}>
                      <Trans>Hand over</Trans>
                    </Button>
                  )}
                </div>
              )}
            </div>
            <Holders community={community} held="LEADER" all={roles.data.items} onHandOver={handOver} />
          </section>
          <Facilitators community={community} all={roles.data.items} onHandOver={handOver} />
        </>
      )}
      {can.appoint && <OpenOffers community={community} />}
      <Duties community={community} />
      {can.appoint && <OfferRoleDialog open={offering} community={community} onClose={() => setOffering(false)} />}
      {can.lead && <HandOverDialog open={handingOver} community={community} onClose={() => setHandingOver(false)} />}
    </div>
  );
}

type ListProps = { community: Community; all: readonly Holder[]; onHandOver: () => void };

function Facilitators({ community, all, onHandOver }: ListProps) {
  if (!all.some(({ role }) => role === "FACILITATOR")) return null;
  return (
    <section className={styles.section} aria-labelledby="facilitators">
      <h2 id="facilitators">
        <Trans>Facilitators</Trans>
      </h2>
      <Holders community={community} held="FACILITATOR" all={all} onHandOver={onHandOver} />
    </section>
  );
}

function Holders({ community, held, all, onHandOver }: ListProps & { held: string }) {
  return (
    <ul className={styles.list}>
      {all
        .filter(({ role }) => role === held)
        .map((holder) => (
          <HolderRow key={holder.id} community={community} holder={holder} onHandOver={onHandOver} />
        ))}
    </ul>
  );
}

function RolesSkeleton() {
  return (
    <SkeletonGroup className={styles.section}>
      <Skeleton width="8rem" height="1.75rem" />
      <Repeated count={3}>
        <div className={styles.row}>
          <Skeleton width="2.5rem" height="2.5rem" round />
          <span className={styles.who}>
            <Skeleton width="40%" />
            <Skeleton width="30%" />
          </span>
        </div>
      </Repeated>
    </SkeletonGroup>
  );
}
