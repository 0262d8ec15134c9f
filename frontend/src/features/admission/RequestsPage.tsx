import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { ProblemState } from "@/lib/ProblemState";
import { useReason } from "@/lib/useReason";
import { EmptyState } from "@/ui/EmptyState";
import { Pager } from "@/ui/Pager";
import { Skeleton, SkeletonGroup } from "@/ui/Skeleton";
import styles from "./Admission.module.css";
import { QuestionsForm } from "./QuestionsForm";
import { admissionQueries } from "./queries";
import { RequestCard } from "./RequestCard";

type Props = { community: { slug: string; name: string } };

/** Who asks to join, with what they say; and what they are asked. */
export function RequestsPage({ community }: Props) {
  return (
    <div className={styles.page}>
      <RequestList community={community} />
      <QuestionsForm community={community.slug} />
    </div>
  );
}

function RequestList({ community: { slug, name } }: Props) {
  const { t } = useLingui();
  const reason = useReason();
  const list = useRef<HTMLUListElement>(null);
  const requests = useInfiniteQuery(admissionQueries.requests(slug));

  if (requests.isPending)
    return (
      <SkeletonGroup className={styles.list}>
        <Skeleton height="11rem" />
        <Skeleton height="11rem" />
      </SkeletonGroup>
    );
  if (!requests.data)
    return (
      <ProblemState
        title={t`The requests did not load`}
        error={requests.error}
        retrying={requests.isFetching}
        onRetry={() => void requests.refetch()}
      />
    );
  const items = requests.data.pages.flatMap((page) => page.items);
  if (items.length === 0)
    return (
      <EmptyState icon="inbox" title={<Trans>Nobody is waiting</Trans>}>
        <Trans>Whoever asks to join {name} turns up here, with their answers.</Trans>
      </EmptyState>
    );
  return (
    <section className={styles.section}>
      <ul ref={list} className={styles.list}>
        {items.map((request) => (
          <RequestCard key={request.id} community={slug} request={request} />
        ))}
      </ul>
      <Pager
        list={list}
        count={items.length}
        hasMore={requests.hasNextPage}
        loading={requests.isFetchingNextPage}
        problem={requests.isFetchNextPageError && reason(requests.error)}
        onMore={() => void requests.fetchNextPage()}
      />
    </section>
  );
}
