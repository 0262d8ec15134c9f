import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import styles from "./Leadership.module.css";
import type { Community } from "./model";
import { NewcomerRow } from "./NewcomerRow";
import { leadershipQueries } from "./queries";

/** For a greeter: whose turn it is to be greeted. Nothing while nobody waits. */
export function NewcomersToGreet({ community }: { community: Community }) {
  const { data } = useQuery(leadershipQueries.newcomers(community.slug));
  const waiting = data?.items.filter(({ can }) => can.greet) ?? [];
  if (waiting.length === 0) return null;
  return (
    <section className={styles.panel} aria-labelledby="to-greet">
      <h2 id="to-greet">
        <Trans>New here: you say hello</Trans>
      </h2>
      <ul className={styles.list}>
        {waiting.map((newcomer) => (
          <NewcomerRow key={newcomer.id} community={community} newcomer={newcomer} />
        ))}
      </ul>
    </section>
  );
}
