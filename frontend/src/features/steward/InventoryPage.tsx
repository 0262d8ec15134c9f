import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Badge } from "@/ui/Badge";
import { EmptyState } from "@/ui/EmptyState";
import { LinkButton } from "@/ui/LinkButton";
import { PillSelect } from "@/ui/PillSelect";
import { SearchField } from "@/ui/SearchField";
import { Time } from "@/ui/Time";
import { Listing } from "./Listing";
import { actOn, attentions, type InventoryEntry, statuses } from "./model";
import { stewardQueries } from "./queries";
import styles from "./Steward.module.css";
import type { InventorySearch } from "./searches";

/** Every community by name, private ones included, and why one may need a steward. */
export function InventoryPage({ search }: { search: InventorySearch }) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const query = useInfiniteQuery({ ...stewardQueries.inventory(search), placeholderData: keepPreviousData });
  const narrow = (change: InventorySearch) =>
    void navigate({ to: "/steward/communities", search: { ...search, ...change }, replace: true });
  const choices = (all: typeof statuses) => all.map(({ value, label }) => ({ value, label: i18n._(label) }));
  return (
    <>
      <div className={styles.tools}>
        <SearchField label={t`Search by name`} value={search.q ?? ""} onChange={(q) => narrow({ q })} />
        <PillSelect
          label={t`Status`}
          any={t`Any status`}
          value={search.status}
          choices={choices(statuses)}
          onChange={(status) => narrow({ status: status ?? "" })}
        />
        <PillSelect
          label={t`Reason`}
          any={t`Any reason`}
          value={search.attention}
          choices={choices(attentions)}
          onChange={(attention) => narrow({ attention: attention ?? "" })}
        />
      </div>
      <Listing
        query={query}
        label={t`All communities`}
        empty={
          <EmptyState icon="compass" title={<Trans>No community like this</Trans>}>
            <Trans>Take back a filter to see more.</Trans>
          </EmptyState>
        }
      >
        {(entry) => <InventoryRow key={entry.community.id} entry={entry} attention={search.attention} />}
      </Listing>
    </>
  );
}

function InventoryRow({ entry, attention }: { entry: InventoryEntry; attention: string | undefined }) {
  const { t, i18n } = useLingui();
  const { name } = entry.community;
  const { community, visibility, status, leaders, memberCount, activeAt, charterReviewOn } = entry;
  const act = actOn(entry, attention);
  const standing = statuses.find(({ value }) => value === status);
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <p className={styles.name}>
          <Link to="/c/$slug" params={{ slug: community.slug }}>
            {community.name}
          </Link>
          {visibility === "PRIVATE" && (
            <Badge icon="lock">
              <Trans>Private</Trans>
            </Badge>
          )}
          {status !== "ACTIVE" && standing && <Badge tone="warning">{i18n._(standing.label)}</Badge>}
        </p>
        <p className={styles.facts}>
          <span>
            {leaders.length > 0 ? (
              <Trans>Led by {leaders.map((leader) => leader.name).join(", ")}</Trans>
            ) : (
              <Trans>Nobody leads it</Trans>
            )}
          </span>
          <span>
            <Plural value={memberCount} one="# member" other="# members" />
          </span>
          {activeAt && (
            <span>
              <Trans>
                Last active <Time at={activeAt} />
              </Trans>
            </span>
          )}
          {charterReviewOn && (
            <span>
              <Trans>
                Review <Time at={charterReviewOn} show="date" />
              </Trans>
            </span>
          )}
        </p>
      </div>
      <div className={styles.actions}>
        {act && (
          <LinkButton {...act.link} size="sm" variant="primary" aria-label={`${i18n._(act.label)}: ${name}`}>
            {i18n._(act.label)}
          </LinkButton>
        )}
        <LinkButton
          to="/steward/audit"
          search={{ community: community.slug }}
          size="sm"
          aria-label={t`Audit trail of ${name}`}
        >
          <Trans>Audit trail</Trans>
        </LinkButton>
      </div>
    </li>
  );
}
