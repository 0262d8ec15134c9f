import { Trans } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { useReason } from "@/lib/useReason";
import { Pager } from "@/ui/Pager";
import { MergerCard } from "./MergerCard";
import type { Named } from "./model";
import { lifeQueries } from "./queries";
import styles from "./Status.module.css";

/** The mergers that concern a community, from either side; nothing where there are none. */
export function Mergers({ community }: { community: Named }) {
  const reason = useReason();
  const list = useRef<HTMLDivElement>(null);
  const mergers = useInfiniteQuery(lifeQueries.mergers(community.slug));
  const items = mergers.data?.pages.flatMap((page) => page.items) ?? [];
  if (items.length === 0) return null;
  return (
    <section className={styles.mergers}>
      <h3>
        <Trans>Mergers</Trans>
      </h3>
      <div ref={list} className={styles.page}>
        {items.map((merger) => (
          <MergerCard key={merger.id} slug={community.slug} merger={merger} />
        ))}
      </div>
      <Pager
        list={list}
        count={items.length}
        hasMore={mergers.hasNextPage}
        loading={mergers.isFetchingNextPage}
        problem={mergers.isFetchNextPageError && reason(mergers.error)}
        onMore={() => void mergers.fetchNextPage()}
      />
    </section>
  );
}
