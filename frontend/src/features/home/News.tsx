import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { ProblemState } from "@/lib/ProblemState";
import { useReason } from "@/lib/useReason";
import { EmptyState } from "@/ui/EmptyState";
import { Pager } from "@/ui/Pager";
import { Skeleton, SkeletonGroup } from "@/ui/Skeleton";
import type { Emblem } from "./model";
import styles from "./News.module.css";
import { NewsItem } from "./NewsItem";
import { newsQuery } from "./queries";

/** What happened in my communities, in plain sentences. */
export function News({ emblem }: { emblem: Emblem }) {
  return (
    <section aria-labelledby="news" className={styles.news}>
      <h2 id="news">
        <Trans>News</Trans>
      </h2>
      <NewsContent emblem={emblem} />
    </section>
  );
}

function NewsContent({ emblem }: { emblem: Emblem }) {
  const { t } = useLingui();
  const reason = useReason();
  const list = useRef<HTMLUListElement>(null);
  const news = useInfiniteQuery(newsQuery);

  if (news.isPending) return <NewsSkeleton />;
  if (!news.data) {
    return (
      <ProblemState
        title={t`The news did not load`}
        error={news.error}
        retrying={news.isFetching}
        onRetry={() => void news.refetch()}
      />
    );
  }
  const items = news.data.pages.flatMap((page) => page.items);
  if (items.length === 0) {
    return (
      <EmptyState icon="clock" title={t`Quiet so far`}>
        <Trans>When somebody joins or starts something in your communities, you read it here.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      <ul ref={list} className={styles.list}>
        {items.map((item) => (
          <NewsItem key={item.id} item={item} emblem={emblem} />
        ))}
      </ul>
      <Pager
        list={list}
        count={items.length}
        hasMore={news.hasNextPage}
        loading={news.isFetchingNextPage}
        problem={news.isFetchNextPageError && reason(news.error)}
        onMore={() => void news.fetchNextPage()}
      />
    </>
  );
}

function NewsSkeleton() {
  return (
    <SkeletonGroup className={styles.list}>
      {["78%", "64%", "85%", "70%", "60%"].map((width) => (
        <div key={width} className={styles.item}>
          <Skeleton width="2.5rem" height="2.5rem" round />
          <div className={styles.words}>
            <Skeleton width={width} />
            <Skeleton width="5rem" height="1.225rem" />
          </div>
        </div>
      ))}
    </SkeletonGroup>
  );
}
