import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { DiscussionRow } from "./DiscussionRow";
import styles from "./List.module.css";
import type { Community } from "./model";
import { discussionsQueries } from "./queries";

/** A look inside: what a community talks about just now. */
export function LatestDiscussions({ community: { slug } }: { community: Community }) {
  const { data } = useQuery(discussionsQueries.latest(slug));
  if (!data || data.items.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="latest-discussions">
      <h2 id="latest-discussions">
        <Trans>What we talk about</Trans>
      </h2>
      <ul className={styles.rows}>
        {data.items.map((item) => (
          <li key={item.id}>
            <DiscussionRow item={item} />
          </li>
        ))}
      </ul>
      <Link to="/c/$slug/discussions" params={{ slug }} className={styles.more}>
        <Trans>All discussions</Trans>
      </Link>
    </section>
  );
}
