import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useReason } from "@/lib/useReason";
import { Avatar } from "@/ui/Avatar";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import styles from "./ProposalPanel.module.css";
import { proposalsQueries } from "./queries";

/** Who would take part, and how. */
export function Interested({ id }: { id: string }) {
  const { t } = useLingui();
  const reason = useReason();
  const { data: people, error, refetch } = useQuery(proposalsQueries.interested(id));
  if (!people)
    return error ? (
      <p className={styles.quiet}>
        {reason(error)}{" "}
        <Button size="sm" variant="quiet" onClick={() => void refetch()}>
          <Trans>Try again</Trans>
        </Button>
      </p>
    ) : null;
  if (people.length === 0)
    return (
      <p className={styles.quiet}>
        <Trans>Nobody has said so yet. Somebody has to be the first.</Trans>
      </p>
    );
  return (
    <ul className={styles.people} aria-label={t`Who is interested`}>
      {people.map(({ person, kind, note }) => (
        <li key={person.id}>
          <Avatar id={person.id} name={person.name} size="sm" />
          <div>
            <p>
              <Link to="/people/$handle" params={{ handle: person.handle }}>
                {person.name}
              </Link>{" "}
              {kind === "HELP_LEAD" && <Badge tone="accent">{t`would help lead`}</Badge>}
              {kind === "HOST" && <Badge tone="accent">{t`would host`}</Badge>}
            </p>
            {note && <p className={styles.quiet}>{note}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
