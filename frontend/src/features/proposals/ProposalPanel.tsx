import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { Schemas } from "@/api/client";
import { ProblemState } from "@/lib/ProblemState";
import { Skeleton, SkeletonGroup } from "@/ui/Skeleton";
import { InterestButtons } from "./InterestButtons";
import { Interested } from "./Interested";
import styles from "./ProposalPanel.module.css";
import { ProposerActions } from "./ProposerActions";
import { type Proposal, proposalsQueries } from "./queries";

type Props = { community: Pick<Schemas["Community"], "id" | "name" | "leaders"> };

/** An idea on its way to becoming a community: how many it still takes, who is in, and the way to say so. */
export function ProposalPanel({ community }: Props) {
  const { t } = useLingui();
  const { data: proposal, error, isFetching, refetch } = useQuery(proposalsQueries.state(community.id));
  if (!proposal && error)
    return (
      <ProblemState
        title={t`The proposal did not load`}
        error={error}
        retrying={isFetching}
        onRetry={() => void refetch()}
      />
    );
  if (!proposal)
    return (
      <SkeletonGroup>
        <Skeleton height="12rem" />
      </SkeletonGroup>
    );
  return (
    <section className={styles.panel} aria-labelledby="proposal">
      <h2 id="proposal">
        <HowManyMore proposal={proposal} />
      </h2>
      <Progress proposal={proposal} />
      {proposal.can.showInterest && <InterestButtons community={community} proposal={proposal} />}
      {proposal.can.seeInterested && <Interested id={community.id} />}
      {(proposal.can.start || proposal.can.withdraw) && <ProposerActions community={community} can={proposal.can} />}
    </section>
  );
}

function HowManyMore({ proposal: { interested, needed } }: { proposal: Proposal }) {
  const more = Math.max(0, needed - interested);
  if (more === 0) return <Trans>Enough people would take part</Trans>;
  return (
    <Plural
      value={more}
      one="One more person, and this community comes alive"
      other="# more people, and this community comes alive"
    />
  );
}

function Progress({ proposal: { interested, needed } }: { proposal: Proposal }) {
  const { t } = useLingui();
  const places = Array.from({ length: Math.max(needed, Math.min(interested, 12)) }, (_, index) => index);
  return (
    <div className={styles.progress} role="img" aria-label={t`${interested} of ${needed} are interested`}>
      {places.map((place) => (
        <span key={place} data-taken={place < interested || undefined} />
      ))}
    </div>
  );
}
