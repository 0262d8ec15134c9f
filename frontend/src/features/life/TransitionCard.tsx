import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { DecideDialog } from "./DecideDialog";
import { EvidenceList } from "./EvidenceList";
import { type Named, stageMeaning, stageWords, type Transition, tally } from "./model";
import styles from "./Stage.module.css";

type Props = { community: Named; transition: Transition; decides: boolean };

/** One stage that may come next: what it would mean, what speaks for it, and the decision. */
export function TransitionCard({ community, transition, decides }: Props) {
  const { i18n } = useLingui();
  const [asking, setAsking] = useState(false);
  const { to, recommended, criteria } = transition;
  const name = stageWords[to];
  const meaning = stageMeaning[to];
  const title = name ? i18n._(name) : to;
  return (
    <Card className={styles.transition}>
      <div className={styles.head}>
        <h4>{title}</h4>
        {recommended ? (
          <Badge tone="success" icon="check">
            <Trans>The evidence recommends it</Trans>
          </Badge>
        ) : (
          criteria.length > 0 && <Standing transition={transition} />
        )}
      </div>
      {meaning && <p className={styles.meaning}>{i18n._(meaning)}</p>}
      {criteria.length > 0 ? (
        <>
          {transition.needs === "ANY" && (
            <p className={styles.note}>
              <Trans>Any one of these recommends it.</Trans>
            </p>
          )}
          <EvidenceList criteria={criteria} />
        </>
      ) : (
        <p className={styles.note}>
          <Trans>No numbers speak for or against it. Development is not a straight line; you know best.</Trans>
        </p>
      )}
      {decides && (
        <div>
          <Button variant={recommended ? "primary" : "secondary"} onClick={() => setAsking(true)}>
            <Trans>Decide: {title}</Trans>
          </Button>
          <DecideDialog
            open={asking}
            community={community}
            transition={transition}
            title={title}
            onClose={() => setAsking(false)}
          />
        </div>
      )}
    </Card>
  );
}

function Standing({ transition: { criteria, needs } }: { transition: Transition }) {
  const { met, unmeasured } = tally(criteria);
  const measured = criteria.length - unmeasured;
  return (
    <p className={styles.standing}>
      {needs === "ALL" ? (
        <Trans>
          {met} of {measured} met
        </Trans>
      ) : (
        <Trans>None of these so far</Trans>
      )}
      {unmeasured > 0 && (
        <>
          {" · "}
          <Plural value={unmeasured} one="# not measured yet" other="# not measured yet" />
        </>
      )}
    </p>
  );
}
