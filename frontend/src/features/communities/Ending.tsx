import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import styles from "./Ending.module.css";
import type { Community } from "./model";
import { communitiesQueries } from "./queries";

/** How my last membership or request ended, where somebody else ended it: with the reason, and what can follow. */
export function Ending({ community: { slug, myMembership } }: { community: Community }) {
  const { data } = useQuery({ ...communitiesQueries.membership(slug), enabled: myMembership === undefined });
  const last = myMembership === undefined ? data?.content : undefined;
  if (!last?.reason) return null;
  if (last.state === "DECLINED")
    return (
      <aside className={styles.ending}>
        <p>
          <Trans>Your last request was declined. You may ask again.</Trans>
        </p>
        <blockquote>{last.reason}</blockquote>
      </aside>
    );
  if (last.state !== "REMOVED") return null;
  return (
    <aside className={styles.ending}>
      <p>
        <Trans>You were removed from this community.</Trans>
      </p>
      <blockquote>{last.reason}</blockquote>
      <Link to="/removals">
        <Trans>Ask a steward to look at it</Trans>
      </Link>
    </aside>
  );
}
