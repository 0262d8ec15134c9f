import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useId } from "react";
import { useMe } from "@/auth/me";
import { Emblem } from "@/features/communities/Emblem";
import styles from "./Sidebar.module.css";

/** The communities one belongs to, a step away from everywhere. */
export function MyCommunities() {
  const id = useId();
  const mine = useMe().communities.filter(({ state }) => state === "ACTIVE" || state === "PAUSED");
  if (mine.length === 0) return null;
  return (
    <div>
      <h2 id={id} className={styles.heading}>
        <Trans>Your communities</Trans>
      </h2>
      <ul aria-labelledby={id}>
        {mine.map(({ community }) => (
          <li key={community.id}>
            <Link to="/c/$slug" params={{ slug: community.slug }} className={styles.item}>
              <Emblem community={community} />
              <span className={styles.name}>{community.name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
