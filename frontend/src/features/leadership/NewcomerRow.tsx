import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Avatar } from "@/ui/Avatar";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Time } from "@/ui/Time";
import { useDeed } from "./commands";
import styles from "./Leadership.module.css";
import type { Community, Newcomer } from "./model";
import { leadership } from "./queries";

/** Somebody new, and who says hello. */
export function NewcomerRow({ community: { slug }, newcomer }: { community: Community; newcomer: Newcomer }) {
  const { t } = useLingui();
  const { id, person, orgUnit, location, since, greeter, welcome, can } = newcomer;
  const greet = useDeed(() => leadership.greet(slug, id), { done: () => t`${person.name} is welcome.` });
  const place = [orgUnit, location].filter(Boolean).join(" · ");
  return (
    <li className={styles.row}>
      <Avatar id={person.id} name={person.name} />
      <div className={styles.who}>
        <span className={styles.name}>
          <Link to="/people/$handle" params={{ handle: person.handle }}>
            {person.name}
          </Link>
          {welcome === "GREETED" && (
            <Badge tone="success" icon="check">
              <Trans>Greeted</Trans>
            </Badge>
          )}
          {welcome === "OVERDUE" && (
            <Badge tone="warning" icon="clock">
              <Trans>Waits too long</Trans>
            </Badge>
          )}
        </span>
        <span className={styles.meta}>
          {place}
          {place && " · "}
          <Trans>
            since <Time at={since} />
          </Trans>
        </span>
        <span className={styles.meta}>
          {welcome === "GREETED" ? (
            <Trans>{greeter.name} said hello.</Trans>
          ) : (
            <Trans>It is the turn of {greeter.name}.</Trans>
          )}
        </span>
      </div>
      {can.greet && (
        <div className={styles.actions}>
          <Button
            size="sm"
            icon="check"
            pending={greet.isPending}
            onClick={() => greet.mutate()}
            aria-label={t`I said hello to ${person.name}`}
          >
            <Trans>I said hello</Trans>
          </Button>
        </div>
      )}
    </li>
  );
}
