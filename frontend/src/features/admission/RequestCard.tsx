import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Avatar } from "@/ui/Avatar";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Time } from "@/ui/Time";
import styles from "./Admission.module.css";
import { DeclineDialog } from "./DeclineDialog";
import type { JoinRequest } from "./model";
import { useDecision } from "./useDecision";

type Props = { community: string; request: JoinRequest };

/** One person who asks, what they say, and the two answers there are. */
export function RequestCard({ community, request }: Props) {
  const { t } = useLingui();
  const [declining, setDeclining] = useState(false);
  const decide = useDecision(community, () => setDeclining(false));
  const { person, orgUnit, location, answers, bring, learn, since, answerBy, overdue, can } = request;
  const { name } = person;
  return (
    <li className={styles.card}>
      <Avatar id={person.id} name={name} />
      <div className={styles.words}>
        <h3 className={styles.name}>
          <Link to="/people/$handle" params={{ handle: person.handle }}>
            {name}
          </Link>
          {overdue && (
            <Badge tone="warning" icon="alert">
              <Trans>Overdue</Trans>
            </Badge>
          )}
        </h3>
        <p className={styles.facts}>
          {[orgUnit, location].filter(Boolean).map((place) => (
            <span key={place}>{place}</span>
          ))}
          <span>
            <Trans>
              asked <Time at={since} />
            </Trans>
          </span>
          {answerBy && (
            <span>
              <Trans>
                answer by <Time at={answerBy} show="date" />
              </Trans>
            </span>
          )}
        </p>
        <dl className={styles.answers}>
          {answers.map(({ question, answer }) => (
            <div key={question}>
              <dt>{question}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
          {bring && (
            <div>
              <dt>
                <Trans>Brings</Trans>
              </dt>
              <dd>{bring}</dd>
            </div>
          )}
          {learn && (
            <div>
              <dt>
                <Trans>Wants to learn</Trans>
              </dt>
              <dd>{learn}</dd>
            </div>
          )}
        </dl>
        {can.decide && (
          <div className={styles.actions}>
            <Button
              variant="primary"
              size="sm"
              icon="check"
              aria-label={t`Approve ${name}`}
              pending={decide.isPending && decide.variables.decision === "APPROVED"}
              onClick={() => decide.mutate({ request, decision: "APPROVED" })}
            >
              <Trans>Approve</Trans>
            </Button>
            <Button size="sm" aria-label={t`Decline ${name}`} onClick={() => setDeclining(true)}>
              <Trans>Decline</Trans>
            </Button>
          </div>
        )}
      </div>
      <DeclineDialog
        name={name}
        open={declining}
        pending={decide.isPending}
        error={decide.error}
        onDecline={(reason) => decide.mutate({ request, decision: "DECLINED", reason })}
        onClose={() => setDeclining(false)}
      />
    </li>
  );
}
