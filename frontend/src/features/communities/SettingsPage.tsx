import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { ProblemState } from "@/lib/ProblemState";
import { Skeleton, SkeletonGroup } from "@/ui/Skeleton";
import { AccessForm } from "./AccessForm";
import type { Community } from "./model";
import { ParentForm } from "./ParentForm";
import { SettingsForm } from "./SettingsForm";
import styles from "./SettingsPage.module.css";
import { settingsQueries } from "./settingsQueries";

/** Everything a community's leaders may change about its card, its door and its place among others. */
export function SettingsPage({ community }: { community: Community }) {
  const { t } = useLingui();
  const settings = useQuery(settingsQueries.card(community.id));
  return (
    <div className={styles.sections}>
      <section aria-labelledby="settings-card">
        <h3 id="settings-card">
          <Trans>Card and address</Trans>
        </h3>
        {settings.data && <SettingsForm key={community.id} start={settings.data} />}
        {settings.isPending && (
          <SkeletonGroup>
            <Skeleton height="3rem" />
            <Skeleton height="3rem" />
            <Skeleton height="8rem" />
          </SkeletonGroup>
        )}
        {settings.isError && !settings.data && (
          <ProblemState
            title={t`The settings did not load`}
            error={settings.error}
            retrying={settings.isFetching}
            onRetry={() => void settings.refetch()}
          />
        )}
      </section>
      <section aria-labelledby="settings-access">
        <h3 id="settings-access">
          <Trans>Access</Trans>
        </h3>
        <AccessForm key={`${community.visibility} ${community.joining}`} community={community} />
      </section>
      <section aria-labelledby="settings-parent">
        <h3 id="settings-parent">
          <Trans>Chapter</Trans>
        </h3>
        <ParentForm community={community} />
      </section>
    </div>
  );
}
