import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import { ProblemState } from "@/lib/ProblemState";
import { useReason } from "@/lib/useReason";
import { Card } from "@/ui/Card";
import { Pager } from "@/ui/Pager";
import { Skeleton, SkeletonGroup } from "@/ui/Skeleton";
import styles from "./Belongings.module.css";
import type { Belonging, Emblem } from "./model";
import { peopleQueries } from "./queries";

type Props = { handle: string; emblem: Emblem };

/** The communities of a person, as far as the viewer may know of them. */
export function Belongings(props: Props) {
  return (
    <section aria-labelledby="belongings" className={styles.section}>
      <h2 id="belongings">
        <Trans>Communities</Trans>
      </h2>
      <Content {...props} />
    </section>
  );
}

function Content({ handle, emblem }: Props) {
  const { t } = useLingui();
  const reason = useReason();
  const list = useRef<HTMLUListElement>(null);
  const communities = useInfiniteQuery(peopleQueries.communities(handle));

  if (communities.isPending) {
    return (
      <SkeletonGroup className={styles.cards}>
        <Skeleton height="5rem" />
        <Skeleton height="5rem" />
      </SkeletonGroup>
    );
  }
  if (!communities.data) {
    return (
      <ProblemState
        title={t`The communities did not load`}
        error={communities.error}
        retrying={communities.isFetching}
        onRetry={() => void communities.refetch()}
      />
    );
  }
  const items = communities.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <p className={styles.none}>{t`No communities that you can see yet.`}</p>;
  return (
    <>
      <ul ref={list} className={styles.cards}>
        {items.map((item) => (
          <BelongingCard key={item.community.id} belonging={item} emblem={emblem} />
        ))}
      </ul>
      <Pager
        list={list}
        count={items.length}
        hasMore={communities.hasNextPage}
        loading={communities.isFetchingNextPage}
        problem={communities.isFetchNextPageError && reason(communities.error)}
        onMore={() => void communities.fetchNextPage()}
      />
    </>
  );
}

function BelongingCard({ belonging: { community, role }, emblem: Emblem }: { belonging: Belonging; emblem: Emblem }) {
  const { t } = useLingui();
  const words = { LEADER: t`Leader`, FACILITATOR: t`Facilitator`, MEMBER: t`Member` }[role];
  return (
    <li>
      <Card className={styles.card ?? ""} accent={community.accent}>
        <Emblem community={community} />
        <h3>
          <Link to="/c/$slug" params={{ slug: community.slug }} data-stretch>
            {community.name}
          </Link>
        </h3>
        <p>{words}</p>
      </Card>
    </li>
  );
}
