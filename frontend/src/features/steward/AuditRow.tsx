import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Time } from "@/ui/Time";
import { kindOf } from "./kinds";
import type { AuditEntry } from "./model";
import styles from "./Steward.module.css";

/** One line of the trail: what happened, who did it, to what, where, when and why. */
export function AuditRow({ entry, placed = true }: { entry: AuditEntry; placed?: boolean }) {
  const { i18n } = useLingui();
  const { kind, at, actor, community, subject, detail } = entry;
  const label = kindOf(kind);
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <p className={styles.name}>{label ? i18n._(label) : kind}</p>
        <p className={styles.facts}>
          {actor?.handle ? (
            <Link to="/people/$handle" params={{ handle: actor.handle }}>
              {actor.name}
            </Link>
          ) : (
            <span>{actor ? actor.name : <Trans>By itself</Trans>}</span>
          )}
          {placed && community && (
            <Link to="/c/$slug" params={{ slug: community.slug }}>
              {community.name}
            </Link>
          )}
          {subject.id !== community?.id && subject.id !== actor?.id && (
            <span>{subject.title ?? <Trans>Only members see what it was about</Trans>}</span>
          )}
          <Time at={at} />
        </p>
        {detail && <p className={styles.quote}>{detail}</p>}
      </div>
    </li>
  );
}
