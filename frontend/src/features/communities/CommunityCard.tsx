import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Badge } from "@/ui/Badge";
import { Card } from "@/ui/Card";
import { Icon } from "@/ui/Icon";
import { CardMembership } from "./CardMembership";
import styles from "./CommunityCard.module.css";
import { Emblem } from "./Emblem";
import { accentOf, type Community } from "./model";
import { OfficialMark } from "./OfficialMark";
import { useNames, useStanding } from "./words";

/** A community among others: what it is about, who leads it, how alive it is, and the door. */
export function CommunityCard({ community }: { community: Community }) {
  const names = useNames();
  const standing = useStanding()(community);
  const { slug, name, tagline, domainStatement, tags = [], leaders, memberCount, official, status } = community;
  return (
    <Card accent={accentOf(community)} className={styles.card} data-proposed={status === "PROPOSED" || undefined}>
      <header className={styles.header}>
        <Emblem community={community} />
        <div>
          <h2 className={styles.name}>
            <Link to="/c/$slug" params={{ slug }} preload="intent" data-stretch>
              {name}
            </Link>
            {official && <OfficialMark />}
          </h2>
          {leaders.length > 0 && (
            <p className={styles.leaders}>
              <Trans>
                with{" "}
                {names(
                  leaders.map((leader) => leader.name),
                  2,
                )}
              </Trans>{" "}
              {leaders.every(({ interim }) => interim) && (
                <Badge tone="warning" icon="clock">
                  <Trans>For the time being</Trans>
                </Badge>
              )}
            </p>
          )}
        </div>
      </header>
      <p className={styles.about}>{tagline ?? domainStatement}</p>
      {tags.length > 0 && (
        <ul className={styles.tags}>
          {tags.slice(0, 4).map((tag) => (
            <li key={tag}>
              <Badge tone="accent">{tag}</Badge>
            </li>
          ))}
        </ul>
      )}
      <footer className={styles.footer}>
        <p className={styles.facts}>
          {memberCount !== undefined && (
            <span>
              <Icon name="users" size={16} />
              <Plural value={memberCount} one="# member" other="# members" />
            </span>
          )}
          {standing && <span data-quiet={status !== "ACTIVE" || undefined}>{standing}</span>}
        </p>
        <CardMembership community={community} />
      </footer>
    </Card>
  );
}
