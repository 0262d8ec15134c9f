import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { isProblem } from "@/api/problem";
import { ProblemState } from "@/lib/ProblemState";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { Skeleton } from "@/ui/Skeleton";
import { Changes } from "./Changes";
import { CharterDocument } from "./CharterDocument";
import styles from "./CharterPage.module.css";
import { CharterSide, StateBadge } from "./CharterSide";
import { ConsultationNotice } from "./ConsultationNotice";
import { type Charter, type Community, SECTIONS } from "./model";
import { charterQueries } from "./queries";
import { SectionVoices } from "./SectionVoices";

type Props = { community: Community; number: number };

/** One version of the charter: what it says, what it changes, and what members say to it while they are asked. */
export function VersionPage({ community, number }: Props) {
  const { t } = useLingui();
  const { slug } = community;
  const version = useQuery(charterQueries.version(slug, number));
  if (isProblem(version.error) && version.error.status === 404) throw version.error;
  if (version.error && !version.data)
    return (
      <ProblemState
        title={t`This version did not load`}
        error={version.error}
        retrying={version.isFetching}
        onRetry={() => void version.refetch()}
      />
    );
  if (!version.data) return <Skeleton height="36rem" />;
  const { content: charter, etag } = version.data;
  return (
    <div className={styles.page}>
      <div className={styles.main}>
        <Link to="/c/$slug/charter" params={{ slug }} className={styles.back}>
          <Icon name="chevronLeft" size={16} />
          <Trans>Charter</Trans>
        </Link>
        <div className={styles.row}>
          <h2 className={styles.heading}>
            <Trans>Version {number}</Trans>
          </h2>
          <StateBadge state={charter.state} />
        </div>
        <ConsultationNotice community={community} charter={charter} etag={etag} />
        <Reading slug={slug} charter={charter} />
      </div>
      <CharterSide community={community} charter={charter} />
    </div>
  );
}

/** The text as it is, or what it changes. */
function Reading({ slug, charter }: { slug: string; charter: Charter }) {
  const [changes, setChanges] = useState(false);
  const { number, consultation } = charter;
  const difference = useQuery({ ...charterQueries.difference(slug, number), enabled: number > 1 });
  const comments = useQuery({ ...charterQueries.comments(slug, number), enabled: consultation !== undefined });
  const from = difference.data?.from;
  const voices =
    comments.data &&
    Object.fromEntries(
      SECTIONS.map(({ section }) => [
        section,
        <SectionVoices
          key={section}
          slug={slug}
          charter={charter}
          section={section}
          comments={comments.data.items.filter((each) => each.section === section)}
        />,
      ]),
    );
  return (
    <>
      {from !== undefined && (
        <div className={styles.row}>
          <Button size="sm" icon="eye" aria-pressed={changes} onClick={() => setChanges(!changes)}>
            {changes ? <Trans>Show the whole text</Trans> : <Trans>Show what is different from version {from}</Trans>}
          </Button>
        </div>
      )}
      {changes && difference.data ? (
        <Changes difference={difference.data} />
      ) : (
        <CharterDocument charter={charter} below={voices} />
      )}
    </>
  );
}
