import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Badge } from "@/ui/Badge";
import styles from "./List.module.css";
import { discussionsQueries } from "./queries";

/** What waits for my word: answers to accept, feedback to sum up, ideas to decide on. */
export function Duties() {
  const { data } = useQuery(discussionsQueries.duties);
  if (!data || data.items.length === 0) return null;
  return (
    <section className={`${styles.section} ${styles.home}`} aria-labelledby="duties">
      <h2 id="duties">
        <Trans>Waiting for your word</Trans>
      </h2>
      <ul className={styles.rows}>
        {data.items.map(({ reason, discussion: { id, title, community } }) => (
          <li key={`${reason} ${id}`} className={styles.duty}>
            <Badge tone="warning">
              {reason === "ACCEPT_ANSWER" ? (
                <Trans>Did an answer help?</Trans>
              ) : reason === "SUM_UP" ? (
                <Trans>Sum the feedback up</Trans>
              ) : (
                <Trans>Decide on the idea</Trans>
              )}
            </Badge>
            <Link to="/d/$id" params={{ id }} className={styles.dutyTitle}>
              {title}
            </Link>
            <span className={styles.where}>{community.name}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
