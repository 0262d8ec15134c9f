import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ProblemState } from "@/lib/ProblemState";
import { Icon } from "@/ui/Icon";
import { LinkButton } from "@/ui/LinkButton";
import { Skeleton } from "@/ui/Skeleton";
import styles from "./CharterPage.module.css";
import { DraftEditor } from "./DraftEditor";
import type { Community } from "./model";
import { Notice } from "./Notice";
import { charterQueries } from "./queries";

/** Where leaders and facilitators write the next version. */
export function DraftPage({ community }: { community: Community }) {
  const { t } = useLingui();
  const { slug } = community;
  const draft = useQuery({ ...charterQueries.draft(slug), refetchOnWindowFocus: false });
  return (
    <div className={styles.page}>
      <div className={styles.main}>
        <Link to="/c/$slug/charter" params={{ slug }} className={styles.back}>
          <Icon name="chevronLeft" size={16} />
          <Trans>Charter</Trans>
        </Link>
        {draft.isPending && <Skeleton height="36rem" />}
        {draft.isError && !draft.data && (
          <ProblemState
            title={t`The draft did not load`}
            error={draft.error}
            retrying={draft.isFetching}
            onRetry={() => void draft.refetch()}
          />
        )}
        {draft.data &&
          (draft.data.content.can.edit ? (
            <DraftEditor key={draft.data.content.number} community={community} start={draft.data} />
          ) : (
            <Notice
              icon="users"
              title={<Trans>The members are being asked about this text</Trans>}
              action={
                <LinkButton
                  to="/c/$slug/charter/$number"
                  params={{ slug, number: `${draft.data.content.number}` }}
                  size="sm"
                >
                  <Trans>See what they say</Trans>
                </LinkButton>
              }
            >
              <Trans>It stays as it is until the consultation has ended.</Trans>
            </Notice>
          ))}
      </div>
    </div>
  );
}
