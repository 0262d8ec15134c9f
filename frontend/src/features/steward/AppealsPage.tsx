import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { Time } from "@/ui/Time";
import { AppealDialog, type Outcome } from "./AppealDialog";
import { Listing } from "./Listing";
import type { HeardAppeal } from "./model";
import { stewardQueries } from "./queries";
import styles from "./Steward.module.css";

/** Appeals that wait for an answer, the oldest first. */
export function AppealsPage() {
  const { t } = useLingui();
  const query = useInfiniteQuery(stewardQueries.appeals());
  const [deciding, setDeciding] = useState<{ appeal: HeardAppeal; outcome: Outcome }>();
  return (
    <>
      <p className={styles.lead}>
        <Trans>Somebody was removed from a community and asks you to look at it again.</Trans>
      </p>
      <Listing
        query={query}
        label={t`Appeals`}
        empty={
          <EmptyState icon="check" title={<Trans>No appeal waits</Trans>}>
            <Trans>You see here what people say who were removed, next to the reason they were given.</Trans>
          </EmptyState>
        }
      >
        {(appeal) => (
          <AppealRow key={appeal.id} heard={appeal} onDecide={(outcome) => setDeciding({ appeal, outcome })} />
        )}
      </Listing>
      {deciding && <AppealDialog {...deciding} onClose={() => setDeciding(undefined)} />}
    </>
  );
}

function AppealRow({ heard, onDecide }: { heard: HeardAppeal; onDecide: (outcome: Outcome) => void }) {
  const { t } = useLingui();
  const { person, community, removedAt, reason, appeal } = heard;
  const { name } = person;
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <p className={styles.name}>
          <Link to="/people/$handle" params={{ handle: person.handle }}>
            {name}
          </Link>
        </p>
        <p className={styles.facts}>
          <span>
            <Trans>
              Removed from{" "}
              <Link to="/c/$slug" params={{ slug: community.slug }}>
                {community.name}
              </Link>{" "}
              <Time at={removedAt} />
            </Trans>
          </span>
        </p>
        <dl className={styles.sidesOfIt}>
          <div>
            <dt>
              <Trans>The reason given</Trans>
            </dt>
            <dd className={styles.quote}>{reason}</dd>
          </div>
          <div>
            <dt>
              <Trans>
                What {name} says, <Time at={appeal.madeAt} />
              </Trans>
            </dt>
            <dd className={styles.quote}>{appeal.text}</dd>
          </div>
        </dl>
      </div>
      <div className={styles.actions}>
        <Button size="sm" onClick={() => onDecide("UPHELD")} aria-label={t`Uphold the appeal of ${name}`}>
          <Trans>Uphold</Trans>
        </Button>
        <Button size="sm" onClick={() => onDecide("DISMISSED")} aria-label={t`Dismiss the appeal of ${name}`}>
          <Trans>Dismiss</Trans>
        </Button>
      </div>
    </li>
  );
}
