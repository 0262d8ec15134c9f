import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Avatar } from "@/ui/Avatar";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Time } from "@/ui/Time";
import { useDeed } from "./commands";
import { EndRoleDialog } from "./EndRoleDialog";
import styles from "./Leadership.module.css";
import type { Community, Holder } from "./model";
import { leadership } from "./queries";
import { StepDown } from "./StepDown";

type Props = { community: Community; holder: Holder; onHandOver: () => void };

/** Somebody who leads or facilitates: since when, until when, and what may be done about it. */
export function HolderRow({ community, holder, onHandOver }: Props) {
  const { t } = useLingui();
  const [ending, setEnding] = useState(false);
  const { person, since, until, term, interim, can } = holder;
  const renew = useDeed(() => leadership.renew(community.slug, person.id), {
    done: () => t`${person.name} has a new term.`,
  });
  const due = interim || term !== "RUNNING";
  return (
    <li className={styles.row}>
      <Avatar id={person.id} name={person.name} />
      <div className={styles.who}>
        <span className={styles.name}>
          <Link to="/people/$handle" params={{ handle: person.handle }}>
            {person.name}
          </Link>
          {interim && (
            <Badge tone="warning" icon="clock">
              <Trans>For the time being</Trans>
            </Badge>
          )}
          {term === "ENDING" && (
            <Badge tone="warning" icon="clock">
              <Trans>Term ends soon</Trans>
            </Badge>
          )}
          {term === "OVERDUE" && (
            <Badge tone="danger" icon="alert">
              <Trans>Term is over</Trans>
            </Badge>
          )}
        </span>
        <span className={styles.meta}>
          <Trans>
            since <Time at={since} show="date" />
          </Trans>
          {until && (
            <>
              {" · "}
              <Trans>
                until <Time at={until} show="date" />
              </Trans>
            </>
          )}
        </span>
      </div>
      <div className={styles.actions}>
        {can.renew && due && (
          <Button size="sm" icon="refresh" pending={renew.isPending} onClick={() => renew.mutate()}>
            <Trans>Renew term</Trans>
          </Button>
        )}
        {can.stepDown && <StepDown community={community} onHandOver={onHandOver} />}
        {can.end && (
          <Button size="sm" variant="quiet" onClick={() => setEnding(true)} aria-label={t`End role of ${person.name}`}>
            <Trans>End role</Trans>
          </Button>
        )}
      </div>
      {can.end && (
        <EndRoleDialog open={ending} community={community} holder={holder} onClose={() => setEnding(false)} />
      )}
    </li>
  );
}
