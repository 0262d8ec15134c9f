import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { isProblem } from "@/api/problem";
import { ProblemState } from "@/lib/ProblemState";
import { Icon } from "@/ui/Icon";
import { PageHeader } from "@/ui/PageHeader";
import { Skeleton, SkeletonGroup } from "@/ui/Skeleton";
import styles from "./Discussion.module.css";
import { DiscussionHead } from "./DiscussionHead";
import type { Discussion } from "./model";
import { discussionsQueries } from "./queries";
import { Replies } from "./Replies";
import { ReplyDock } from "./ReplyDock";
import { useAnswering } from "./useAnswering";
import { useJump } from "./useJump";
import { usePosting } from "./usePosting";
import { useReading } from "./useReading";

/** One discussion with what was said in it; at the number in the address, or where one goes on to read. */
export function DiscussionPage({ id, at }: { id: string; at: number | undefined }) {
  const { t } = useLingui();
  const query = useQuery(discussionsQueries.one(id, at ?? "unread"));
  if (isProblem(query.error) && query.error.status === 404) throw query.error;
  if (!query.data && query.error)
    return (
      <>
        <PageHeader title={<Trans>This discussion did not load</Trans>} />
        <ProblemState
          title={t`Something got in the way`}
          error={query.error}
          retrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      </>
    );
  if (!query.data) return <PageSkeleton />;
  return <Whole key={id} discussion={query.data.content} at={at} />;
}

function Whole({ discussion, at }: { discussion: Discussion; at: number | undefined }) {
  const { id, community } = discussion;
  const posting = usePosting(id);
  const answering = useAnswering();
  const reading = useReading(discussion);
  const jump = useJump(discussion, at);
  return (
    <div className={styles.page} data-accent={community.accent}>
      <Link to="/c/$slug/discussions" params={{ slug: community.slug }} className={styles.back}>
        <Icon name="chevronLeft" size={16} />
        {community.name}
      </Link>
      <DiscussionHead discussion={discussion} />
      <Replies discussion={discussion} reading={reading} posting={posting} start={answering.start} jump={jump} />
      <ReplyDock discussion={discussion} reading={reading} posting={posting} answering={answering} jump={jump} />
    </div>
  );
}

function PageSkeleton() {
  return (
    <SkeletonGroup className={styles.page}>
      <Skeleton width="8rem" />
      <Skeleton width="min(32rem, 90%)" height="2.75rem" />
      <Skeleton height="10rem" />
      <Skeleton height="7rem" />
      <Skeleton height="7rem" />
    </SkeletonGroup>
  );
}
