import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { useReason } from "@/lib/useReason";
import { Badge } from "@/ui/Badge";
import { Pager } from "@/ui/Pager";
import { Time } from "@/ui/Time";
import { EvidenceList } from "./EvidenceList";
import { type StageDecision, stageWords } from "./model";
import { lifeQueries } from "./queries";
import styles from "./Stage.module.css";

/** What was decided before, each with the numbers as they were; nothing where nothing was. */
export function Decisions({ slug }: { slug: string }) {
  const reason = useReason();
  const list = useRef<HTMLUListElement>(null);
  const decisions = useInfiniteQuery(lifeQueries.decisions(slug));
  const items = decisions.data?.pages.flatMap((page) => page.items) ?? [];
  if (items.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>
        <Trans>Decided so far</Trans>
      </h3>
      <ul ref={list} className={styles.decisions}>
        {items.map((decision) => (
          <Decision key={decision.id} decision={decision} />
        ))}
      </ul>
      <Pager
        list={list}
        count={items.length}
        hasMore={decisions.hasNextPage}
        loading={decisions.isFetchingNextPage}
        problem={decisions.isFetchNextPageError && reason(decisions.error)}
        onMore={() => void decisions.fetchNextPage()}
      />
    </section>
  );
}

function Decision({
  decision: { to, recommended, reason, evidence, decidedBy, decidedAt },
}: {
  decision: StageDecision;
}) {
  const { i18n } = useLingui();
  const words = stageWords[to];
  return (
    <li className={styles.decision}>
      <p className={styles.decided}>
        <strong>{words ? i18n._(words) : to}</strong>
        {!recommended && evidence.length > 0 && (
          <Badge tone="warning">
            <Trans>against the numbers</Trans>
          </Badge>
        )}
      </p>
      <p className={styles.note}>
        <Trans>
          {decidedBy.name}, <Time at={decidedAt} show="date" />
        </Trans>
      </p>
      {reason && <p>{reason}</p>}
      {evidence.length > 0 && (
        <details>
          <summary>
            <Trans>The numbers at that time</Trans>
          </summary>
          <EvidenceList criteria={evidence} />
        </details>
      )}
    </li>
  );
}
