import { Trans } from "@lingui/react/macro";
import { useQueries } from "@tanstack/react-query";
import { useMe } from "@/auth/me";
import { DiscussionRow } from "./DiscussionRow";
import styles from "./List.module.css";
import { discussionsQueries } from "./queries";

/** So many communities are asked; whoever is in more finds the rest in each. */
const COMMUNITIES = 8;
const MOST = 6;

/** What I have not read in my communities, the latest first. */
export function UnreadDiscussions() {
  const { communities } = useMe();
  const active = communities.filter(({ state }) => state === "ACTIVE").slice(0, COMMUNITIES);
  const lists = useQueries({ queries: active.map(({ community }) => discussionsQueries.unread(community.slug)) });
  const items = lists
    .flatMap(({ data }) => data?.items ?? [])
    .toSorted((a, b) => b.lastActivityAt.localeCompare(a.lastActivityAt))
    .slice(0, MOST);
  if (items.length === 0) return null;
  return (
    <section className={`${styles.section} ${styles.home}`} aria-labelledby="unread">
      <h2 id="unread">
        <Trans>New in your communities</Trans>
      </h2>
      <ul className={styles.rows}>
        {items.map((item) => (
          <li key={item.id}>
            <DiscussionRow item={item} where />
          </li>
        ))}
      </ul>
    </section>
  );
}
