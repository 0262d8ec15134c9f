import { Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { DownloadCsv } from "@/lib/DownloadCsv";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { AuditFilters } from "./AuditFilters";
import { AuditRow } from "./AuditRow";
import { auditAsCsv } from "./auditCsv";
import { Listing } from "./Listing";
import { stewardQueries } from "./queries";
import styles from "./Steward.module.css";
import type { AuditSearch } from "./searches";

/** Everything that happened, everywhere. */
export function AuditPage({ search }: { search: AuditSearch }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const query = useInfiniteQuery({ ...stewardQueries.audit(search), placeholderData: keepPreviousData });
  const go = (to: AuditSearch) => void navigate({ to: "/steward/audit", search: to, replace: true });
  return (
    <>
      <AuditFilters search={search} onChange={go} />
      <p className={styles.actions}>
        <DownloadCsv file={t`audit-trail`} lines={() => auditAsCsv(search)} />
      </p>
      {search.community && (
        <p className={styles.actions}>
          <Trans>Only in the community “{search.community}”</Trans>
          <Button size="sm" onClick={() => go({ ...search, community: "" })}>
            <Trans>Show all</Trans>
          </Button>
        </p>
      )}
      <Listing query={query} label={t`Audit trail`} empty={<NothingHappened />}>
        {(entry) => <AuditRow key={entry.id} entry={entry} />}
      </Listing>
    </>
  );
}

/** What happened in one community, for its leaders. */
export function CommunityAudit({ slug }: { slug: string }) {
  const { t } = useLingui();
  const query = useInfiniteQuery(stewardQueries.communityAudit(slug, {}));
  return (
    <div className={styles.content}>
      <p className={styles.actions}>
        <DownloadCsv file={t`audit-trail-${slug}`} lines={() => auditAsCsv({}, slug)} />
      </p>
      <Listing query={query} label={t`Audit trail`} empty={<NothingHappened />}>
        {(entry) => <AuditRow key={entry.id} entry={entry} placed={false} />}
      </Listing>
    </div>
  );
}

function NothingHappened() {
  return (
    <EmptyState icon="clock" title={<Trans>Nothing like this happened</Trans>}>
      <Trans>Take back a filter to see more.</Trans>
    </EmptyState>
  );
}
