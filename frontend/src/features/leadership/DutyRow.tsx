import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useMe } from "@/auth/me";
import { Avatar } from "@/ui/Avatar";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Time } from "@/ui/Time";
import { useDeed } from "./commands";
import styles from "./Leadership.module.css";
import { type Community, dutyWords, type Responsibility, say } from "./model";
import { leadership } from "./queries";

/** Somebody who has a duty, or is asked, or has volunteered. */
export function DutyRow({ community: { slug }, duty }: { community: Community; duty: Responsibility }) {
  const { t, i18n } = useLingui();
  const me = useMe().person.id;
  const { id, person, kind, state, since, until, can } = duty;
  const word = say(i18n, dutyWords, kind);
  const { name } = person;
  const confirm = useDeed(() => leadership.acceptDuty(slug, id), { done: () => t`${name} takes care of it now.` });
  const end = useDeed(() => leadership.endDuty(slug, id), { done: () => t`Noted. ${name} does not have it any more.` });
  return (
    <li className={styles.row}>
      <Avatar id={person.id} name={name} />
      <div className={styles.who}>
        <span className={styles.name}>
          <Link to="/people/$handle" params={{ handle: person.handle }}>
            {name}
          </Link>
          {state === "VOLUNTEERED" && (
            <Badge tone="accent">
              <Trans>Would be {word}</Trans>
            </Badge>
          )}
          {state === "OFFERED" && (
            <Badge icon="clock">
              <Trans>Asked to be {word}</Trans>
            </Badge>
          )}
        </span>
        {since && until && (
          <span className={styles.meta}>
            <Trans>
              since <Time at={since} show="date" />
            </Trans>
            {" · "}
            <Trans>
              until <Time at={until} show="date" />
            </Trans>
          </span>
        )}
      </div>
      <div className={styles.actions}>
        {can.accept && state === "VOLUNTEERED" && (
          <Button size="sm" icon="check" pending={confirm.isPending} onClick={() => confirm.mutate()}>
            <Trans>Confirm</Trans>
          </Button>
        )}
        {can.end && (
          <Button
            size="sm"
            variant="quiet"
            pending={end.isPending}
            onClick={() => end.mutate()}
            aria-label={person.id === me ? t`Give back: ${word}` : t`End: ${word}, ${name}`}
          >
            {person.id === me ? <Trans>Give back</Trans> : <Trans>End</Trans>}
          </Button>
        )}
      </div>
    </li>
  );
}
