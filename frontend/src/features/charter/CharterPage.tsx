import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { ProblemState } from "@/lib/ProblemState";
import { EmptyState } from "@/ui/EmptyState";
import { LinkButton } from "@/ui/LinkButton";
import { Skeleton, SkeletonGroup } from "@/ui/Skeleton";
import { AcceptDifference } from "./AcceptDifference";
import { CharterDocument } from "./CharterDocument";
import styles from "./CharterPage.module.css";
import { CharterSide } from "./CharterSide";
import { type Community, isBare, isOverdue } from "./model";
import { Notice } from "./Notice";
import { charterQueries } from "./queries";

/** What a community agrees on. */
export function CharterPage({ community }: { community: Community }) {
  const { t } = useLingui();
  const { slug } = community;
  const charter = useQuery(charterQueries.inForce(slug));
  if (charter.isPending) return <CharterSkeleton />;
  if (!charter.data)
    return (
      <ProblemState
        title={t`The charter did not load`}
        error={charter.error}
        retrying={charter.isFetching}
        onRetry={() => void charter.refetch()}
      />
    );
  const { data } = charter;
  const ratified = data.state === "RATIFIED";
  return (
    <div className={styles.page}>
      <div className={styles.main}>
        <h2 className={styles.heading}>
          {ratified ? <Trans>What we have agreed on</Trans> : <Trans>What we could agree on</Trans>}
        </h2>
        <Asked slug={slug} />
        {data.acceptanceDue && <AcceptDifference slug={slug} charter={data} />}
        {ratified && isOverdue(data.reviewOn) && <OverdueReview community={community} />}
        {!ratified && <NotYet community={community} />}
        {isBare(data) && !ratified ? (
          <EmptyState icon="edit" title={<Trans>Nobody has written a charter yet</Trans>}>
            <Trans>So far it is known who this community is for: {data.forWhom}</Trans>
          </EmptyState>
        ) : (
          <CharterDocument charter={data} />
        )}
      </div>
      <CharterSide community={community} charter={data} />
    </div>
  );
}

function OverdueReview({ community: { slug, can } }: { community: Community }) {
  return (
    <Notice
      tone="warning"
      icon="clock"
      title={<Trans>The members wanted to look at this again by now</Trans>}
      action={
        can.facilitate && (
          <LinkButton to="/c/$slug/charter/draft" params={{ slug }} size="sm">
            <Trans>Draft the next version</Trans>
          </LinkButton>
        )
      }
    >
      <Trans>It holds until there is a new version. What has changed since it was written?</Trans>
    </Notice>
  );
}

/** That there is a next version to say something about. */
function Asked({ slug }: { slug: string }) {
  const history = useInfiniteQuery(charterQueries.history(slug));
  const asked = history.data?.pages[0]?.items.find(({ state }) => state === "CONSULTATION");
  if (!asked) return null;
  const { number } = asked;
  return (
    <Notice
      tone="accent"
      icon="users"
      title={<Trans>Members are asked about version {number}</Trans>}
      action={
        <LinkButton to="/c/$slug/charter/$number" params={{ slug, number: `${number}` }} size="sm">
          <Trans>Read it and say what you think</Trans>
        </LinkButton>
      }
    />
  );
}

function NotYet({ community: { slug, can } }: { community: Community }) {
  return (
    <Notice
      icon="edit"
      title={<Trans>A draft</Trans>}
      action={
        can.facilitate && (
          <LinkButton to="/c/$slug/charter/draft" params={{ slug }} size="sm" variant="primary">
            <Trans>Write the draft</Trans>
          </LinkButton>
        )
      }
    >
      <Trans>Nothing of this is agreed on yet.</Trans>
    </Notice>
  );
}

function CharterSkeleton() {
  return (
    <SkeletonGroup className={styles.page}>
      <div className={styles.main}>
        <Skeleton width="16rem" height="2rem" />
        <Skeleton height="32rem" />
      </div>
      <Skeleton height="14rem" />
    </SkeletonGroup>
  );
}
