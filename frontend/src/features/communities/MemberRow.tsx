import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Avatar } from "@/ui/Avatar";
import { Badge } from "@/ui/Badge";
import { Time } from "@/ui/Time";
import styles from "./CommunityMembersPage.module.css";
import { type Member, roleWords } from "./model";

/** One member: the name first, then where they work, what they take care of and since when. */
export function MemberRow({ member: { person, orgUnit, location, role, since } }: { member: Member }) {
  const { i18n } = useLingui();
  const words = role === "MEMBER" ? undefined : roleWords[role ?? ""];
  const place = [orgUnit, location].filter(Boolean).join(" · ");
  return (
    <li className={styles.row}>
      <Avatar id={person.id} name={person.name} />
      <span className={styles.who}>
        <span className={styles.name}>
          <Link to="/people/$handle" params={{ handle: person.handle }}>
            {person.name}
          </Link>
          {words && <Badge tone="accent">{i18n._(words)}</Badge>}
        </span>
        <span className={styles.place}>
          {place}
          {place && since && " · "}
          {since && (
            <Trans>
              since <Time at={since} />
            </Trans>
          )}
        </span>
      </span>
    </li>
  );
}
