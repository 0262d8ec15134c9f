import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Icon } from "@/ui/Icon";
import { Time } from "@/ui/Time";
import type { Community } from "./model";
import { communitiesQueries } from "./queries";
import styles from "./StatusBanner.module.css";

/** Why nothing changes here at the moment, and where it goes on. */
export function StatusBanner({ community }: { community: Community }) {
  switch (community.status) {
    case "PAUSED":
      return <Resting community={community} />;
    case "CLOSED":
      return <Closed community={community} />;
    default:
      return null;
  }
}

function Resting({ community: { pausedUntil, pauseNote } }: { community: Community }) {
  return (
    <aside className={styles.banner}>
      <Icon name="clock" />
      <div>
        <p className={styles.title}>
          {pausedUntil ? (
            <Trans>
              Resting until <Time at={pausedUntil} show="date" />. Everything can be read meanwhile.
            </Trans>
          ) : (
            <Trans>Resting. Everything can be read meanwhile.</Trans>
          )}
        </p>
        {pauseNote && <p>{pauseNote}</p>}
      </div>
    </aside>
  );
}

function Closed({ community: { id, closedReason } }: { community: Community }) {
  const { data: closure } = useQuery(communitiesQueries.closure(id));
  const onward = closure?.mergedInto ?? closure?.successor;
  return (
    <aside className={styles.banner}>
      <Icon name={onward ? "arrowRight" : "lock"} />
      <div>
        <p className={styles.title}>
          {closure?.mergedInto ? (
            <Trans>
              Merged into{" "}
              <Link to="/c/$slug" params={{ slug: closure.mergedInto.slug }}>
                {closure.mergedInto.name}
              </Link>
              . What was here stays readable.
            </Trans>
          ) : (
            <Trans>Closed. What was here stays readable.</Trans>
          )}
        </p>
        {closedReason && <p>{closedReason}</p>}
        {closure && (
          <p className={styles.who}>
            <Trans>
              {closure.closedBy.name}, <Time at={closure.closedAt} show="date" />
            </Trans>
          </p>
        )}
        {closure?.successor && (
          <p>
            <Trans>
              It goes on in{" "}
              <Link to="/c/$slug" params={{ slug: closure.successor.slug }}>
                {closure.successor.name}
              </Link>
              .
            </Trans>
          </p>
        )}
      </div>
    </aside>
  );
}
