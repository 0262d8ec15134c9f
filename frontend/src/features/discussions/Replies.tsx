import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ProblemState } from "@/lib/ProblemState";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import type { Discussion } from "./model";
import { PendingCard } from "./PendingCard";
import { discussionsQueries } from "./queries";
import styles from "./Replies.module.css";
import { ReplyCard } from "./ReplyCard";
import type { Answering } from "./useAnswering";
import type { Jump } from "./useJump";
import type { Posting } from "./usePosting";
import type { Reading } from "./useReading";

type Props = { discussion: Discussion; reading: Reading; posting: Posting; start: Answering["start"]; jump: Jump };

/** What was said, page by page in both directions. What comes in while one reads waits behind a pill. */
export function Replies({ discussion, reading, posting, start, jump }: Props) {
  const { t } = useLingui();
  const { id, lastNumber, kind } = discussion;
  const { line, watch } = reading;
  const [horizon, setHorizon] = useState(lastNumber);
  const query = useInfiniteQuery(discussionsQueries.replies(id, horizon));
  const replies = query.data?.pages.flat() ?? [];
  const known = Math.max(horizon, replies.at(-1)?.number ?? 0);
  const fresh = lastNumber - known;
  const first = replies[0]?.number ?? 1;

  const showFresh = async () => {
    setHorizon(lastNumber);
    await jump(known + 1);
  };
  return (
    <section className={styles.replies} aria-labelledby="replies">
      <h2 id="replies">{kind === "QUESTION" ? <Trans>Answers</Trans> : <Trans>Replies</Trans>}</h2>
      {query.hasPreviousPage && (
        <div ref={(edge) => whenNear(edge, query.fetchPreviousPage)} className={styles.edge}>
          <Button variant="quiet" pending={query.isFetchingPreviousPage} onClick={() => void query.fetchPreviousPage()}>
            <Plural value={first - 1} one="# earlier reply" other="# earlier replies" />
          </Button>
        </div>
      )}
      {replies.length === 0 && posting.pending.length === 0 && !query.hasPreviousPage && (
        <p className={styles.none}>
          {kind === "QUESTION" ? (
            <Trans>Nobody has answered yet. Do you know?</Trans>
          ) : (
            <Trans>Nobody has replied yet.</Trans>
          )}
        </p>
      )}
      <ol ref={watch} className={styles.list}>
        {replies.map((reply) => (
          <li
            key={reply.id}
            id={`${reply.number}`}
            className={styles.item}
            data-comment={reply.commentOn ? true : undefined}
            data-line={line !== undefined && reply.number === line + 1 ? t`New since your last visit` : undefined}
          >
            <ReplyCard discussion={discussion} reply={reply} start={start} />
          </li>
        ))}
      </ol>
      {query.hasNextPage && (
        <div ref={(edge) => whenNear(edge, query.fetchNextPage)} className={styles.edge}>
          <Button variant="quiet" pending={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            <Trans>Show more</Trans>
          </Button>
        </div>
      )}
      {(query.isFetchNextPageError || query.isFetchPreviousPageError) && (
        <ProblemState title={t`The replies did not load`} error={query.error} />
      )}
      {posting.pending.map((pending) => (
        <PendingCard key={pending.key} pending={pending} posting={posting} />
      ))}
      <div role="status" className={styles.pillPlace}>
        {fresh > 0 && (
          <button type="button" className={styles.pill} onClick={() => void showFresh()}>
            <Icon name="arrowDown" size={16} />
            <Plural value={fresh} one="# new reply" other="# new replies" />
          </button>
        )}
      </div>
    </section>
  );
}

/** Loads on before one gets there. */
function whenNear(edge: HTMLElement | null, load: () => unknown) {
  if (!edge) return undefined;
  const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && load(), { rootMargin: "800px 0px" });
  observer.observe(edge);
  return () => observer.disconnect();
}
