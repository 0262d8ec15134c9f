import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Schemas } from "@/api/client";
import { Badge } from "@/ui/Badge";
import { LinkButton } from "@/ui/LinkButton";
import { Time } from "@/ui/Time";
import styles from "./CharterSide.module.css";
import type { Charter, Community } from "./model";
import { charterQueries } from "./queries";

type Props = { community: Community; charter: Charter };

/** Where the charter comes from: who ratified it, who has accepted it, and all its versions. */
export function CharterSide({ community, charter }: Props) {
  const { t } = useLingui();
  const { slug, can, memberCount } = community;
  const history = useInfiniteQuery(charterQueries.history(slug));
  const versions = history.data?.pages.flatMap(({ items }) => items) ?? [];
  const open = versions.find(({ state }) => state === "DRAFT" || state === "CONSULTATION");
  const { ratifiedBy, ratifiedAt, acceptances, overrideReason } = charter;
  return (
    <aside className={styles.side} aria-label={t`About this charter`}>
      {can.facilitate && charter.state === "RATIFIED" && (
        <LinkButton to="/c/$slug/charter/draft" params={{ slug }} icon="edit">
          {open ? <Trans>Continue the draft</Trans> : <Trans>Draft the next version</Trans>}
        </LinkButton>
      )}
      {ratifiedAt && (
        <p>
          {ratifiedBy ? (
            <Trans>
              Ratified by{" "}
              <Link to="/people/$handle" params={{ handle: ratifiedBy.handle }}>
                {ratifiedBy.name}
              </Link>{" "}
              on <Time at={ratifiedAt} show="date" />
            </Trans>
          ) : (
            <Trans>
              Ratified on <Time at={ratifiedAt} show="date" />
            </Trans>
          )}
        </p>
      )}
      {overrideReason && (
        <p className={styles.reason}>
          <Trans>Although members objected: {overrideReason}</Trans>
        </p>
      )}
      {acceptances !== undefined && memberCount !== undefined && (
        <p className={styles.quiet}>
          <Trans>
            {acceptances} of {memberCount} members have accepted it. Who has is nobody’s business.
          </Trans>
        </p>
      )}
      {versions.length > 0 && (
        <nav aria-labelledby="charter-versions">
          <h3 id="charter-versions">
            <Trans>Versions</Trans>
          </h3>
          <ol className={styles.versions}>
            {versions.map((version) => (
              <li key={version.number}>
                <VersionLink slug={slug} version={version} />
              </li>
            ))}
          </ol>
        </nav>
      )}
    </aside>
  );
}

function VersionLink({ slug, version }: { slug: string; version: Schemas["CharterSummary"] }) {
  const { number, state, ratifiedAt, editedAt } = version;
  const at = ratifiedAt ?? editedAt;
  return (
    <Link to="/c/$slug/charter/$number" params={{ slug, number: `${number}` }} className={styles.version}>
      <span className={styles.number}>
        <Trans>Version {number}</Trans>
      </span>
      <StateBadge state={state} />
      {at && (
        <span className={styles.when}>
          <Time at={at} show="date" />
        </span>
      )}
    </Link>
  );
}

export function StateBadge({ state }: { state: Charter["state"] }) {
  switch (state) {
    case "RATIFIED":
      return (
        <Badge tone="success" icon="check">
          <Trans>In force</Trans>
        </Badge>
      );
    case "CONSULTATION":
      return (
        <Badge tone="accent" icon="users">
          <Trans>Members are asked</Trans>
        </Badge>
      );
    case "DRAFT":
      return (
        <Badge icon="edit">
          <Trans>Draft</Trans>
        </Badge>
      );
    default:
      return (
        <Badge>
          <Trans>Replaced</Trans>
        </Badge>
      );
  }
}
