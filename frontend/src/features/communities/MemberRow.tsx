import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Avatar } from "@/ui/Avatar";
import { Badge } from "@/ui/Badge";
import { IconButton } from "@/ui/IconButton";
import { Time } from "@/ui/Time";
import styles from "./CommunityMembersPage.module.css";
import { type Community, type Member, roleWords } from "./model";
import { RemoveMemberDialog } from "./RemoveMemberDialog";

type Props = { community: Community; member: Member };

/** One member: the name first, then where they work, what they take care of and since when, and what they bring. */
export function MemberRow({ community, member }: Props) {
  const { i18n, t } = useLingui();
  const [removing, setRemoving] = useState(false);
  const { person, orgUnit, location, role, since, paused, bring, learn, can } = member;
  const words = role === "MEMBER" ? undefined : roleWords[role];
  const place = [orgUnit, location].filter(Boolean).join(" · ");
  const { name } = person;
  return (
    <li className={styles.row}>
      <Avatar id={person.id} name={name} />
      <span className={styles.who}>
        <span className={styles.name}>
          <Link to="/people/$handle" params={{ handle: person.handle }}>
            {name}
          </Link>
          {words && <Badge tone="accent">{i18n._(words)}</Badge>}
          {paused && (
            <Badge icon="clock">
              <Trans>On a break</Trans>
            </Badge>
          )}
        </span>
        <span className={styles.place}>
          {place}
          {place && " · "}
          <Trans>
            since <Time at={since} />
          </Trans>
        </span>
        {bring && (
          <span className={styles.words}>
            <Trans>
              <strong>Brings</strong> {bring}
            </Trans>
          </span>
        )}
        {learn && (
          <span className={styles.words}>
            <Trans>
              <strong>Wants to learn</strong> {learn}
            </Trans>
          </span>
        )}
      </span>
      {can.remove && (
        <span className={styles.menu}>
          <IconButton icon="leave" size="sm" label={t`Remove ${name}`} onClick={() => setRemoving(true)} />
        </span>
      )}
      <RemoveMemberDialog community={community} member={member} open={removing} onClose={() => setRemoving(false)} />
    </li>
  );
}
