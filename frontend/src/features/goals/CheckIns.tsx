import { Trans } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { Button } from "@/ui/Button";
import { Pager } from "@/ui/Pager";
import { Skeleton } from "@/ui/Skeleton";
import { Time } from "@/ui/Time";
import { CheckInForm } from "./CheckInForm";
import styles from "./GoalPage.module.css";
import type { CheckIn, Goal } from "./model";
import { goalsQueries } from "./queries";
import { useConfidenceWord, useProgress } from "./words";

/** The news of a goal, newest first, and the place to tell some. */
export function CheckIns({ slug, goal }: { slug: string; goal: Goal }) {
  const list = useRef<HTMLUListElement>(null);
  const [telling, setTelling] = useState(false);
  const query = useInfiniteQuery(goalsQueries.checkIns(slug, goal.id));
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className={styles.section} aria-labelledby="goal-news">
      <h3 id="goal-news">
        <Trans>News</Trans>
      </h3>
      {goal.can.report &&
        (telling ? (
          <CheckInForm slug={slug} goal={goal} onClose={() => setTelling(false)} />
        ) : (
          <div className={styles.actions}>
            <Button variant="primary" icon="plus" onClick={() => setTelling(true)}>
              <Trans>Check in</Trans>
            </Button>
          </div>
        ))}
      {query.isPending && <Skeleton height="8rem" />}
      {query.data && items.length === 0 && (
        <p className={styles.quiet}>
          <Trans>Nobody has told any news yet.</Trans>
        </p>
      )}
      <ul ref={list} className={styles.timeline}>
        {items.map((item) => (
          <li key={item.id}>
            <News goal={goal} item={item} />
          </li>
        ))}
      </ul>
      <Pager
        list={list}
        count={items.length}
        hasMore={query.hasNextPage}
        loading={query.isFetchingNextPage}
        onMore={() => void query.fetchNextPage()}
      />
    </section>
  );
}

function News({ goal, item }: { goal: Goal; item: CheckIn }) {
  const progress = useProgress();
  const confidenceWord = useConfidenceWord();
  return (
    <>
      <p>
        <span className={styles.amount}>{progress(goal, item.progress)}</span>
        {item.confidence && <span className={styles.quiet}> · {confidenceWord(item.confidence)}</span>}
      </p>
      {item.note && <p>{item.note}</p>}
      <p className={styles.when}>
        <Link to="/people/$handle" params={{ handle: item.by.handle }}>
          {item.by.name}
        </Link>
        , <Time at={item.at} />
      </p>
    </>
  );
}
