import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Avatar } from "@/ui/Avatar";
import { Badge } from "@/ui/Badge";
import { Icon } from "@/ui/Icon";
import { Time } from "@/ui/Time";
import styles from "./CommunityHeader.module.css";
import { Emblem } from "./Emblem";
import { MembershipButton } from "./MembershipButton";
import { MembershipNote } from "./MembershipNote";
import { type Community, joiningWords, visibilityWords } from "./model";
import { OfficialMark } from "./OfficialMark";
import { OfficialToggle } from "./OfficialToggle";
import { useStanding } from "./words";

/** The face of a community: who they are, how they are doing, who leads, and the door. */
export function CommunityHeader({ community, title }: { community: Community; title?: string }) {
  const { i18n, t } = useLingui();
  const standing = useStanding()(community);
  const {
    name,
    tagline,
    leaders,
    memberCount,
    official,
    status,
    pausedUntil,
    visibility = "",
    joining = "",
  } = community;
  const readers = visibilityWords[visibility];
  const door = joiningWords[joining];
  return (
    <header className={styles.band}>
      <div className={styles.inner}>
        <Emblem community={community} size="lg" />
        <div className={styles.words}>
          <h1 className={styles.name} tabIndex={-1} data-title={title ?? name}>
            {name}
            {official && <OfficialMark size={28} />}
          </h1>
          {tagline && <p className={styles.tagline}>{tagline}</p>}
          <ul className={styles.facts}>
            {standing && (
              <li>
                <Badge
                  tone={status === "ACTIVE" ? "accent" : "warning"}
                  icon={status === "PAUSED" ? "clock" : undefined}
                >
                  {standing}
                  {status === "PAUSED" && pausedUntil && (
                    <span>
                      <Trans>
                        until <Time at={pausedUntil} show="date" />
                      </Trans>
                    </span>
                  )}
                </Badge>
              </li>
            )}
            {memberCount !== undefined && (
              <li>
                <Icon name="users" size={16} />
                <Plural value={memberCount} one="# member" other="# members" />
              </li>
            )}
            {readers && (
              <li>
                <Icon name={visibility === "PRIVATE" ? "lock" : "eye"} size={16} />
                {i18n._(readers)}
              </li>
            )}
            {door && status !== "CLOSED" && (
              <li>
                <Icon name="key" size={16} />
                {i18n._(door)}
              </li>
            )}
          </ul>
          {leaders.length > 0 && (
            <ul className={styles.leaders} aria-label={t`Leaders`}>
              <li aria-hidden>
                <Trans>Led by</Trans>
              </li>
              {leaders.map((leader) => (
                <li key={leader.id}>
                  <Link to="/people/$handle" params={{ handle: leader.handle }} className={styles.leader}>
                    <Avatar id={leader.id} name={leader.name} size="sm" />
                    {leader.name}
                  </Link>
                  {leader.interim && (
                    <Badge tone="warning" icon="clock">
                      <Trans>For the time being</Trans>
                    </Badge>
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
        <div className={styles.door}>
          <MembershipButton community={community} />
          <MembershipNote community={community} />
          {community.can.recognise && <OfficialToggle community={community} />}
        </div>
      </div>
    </header>
  );
}
