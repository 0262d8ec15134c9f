import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { ProblemState } from "@/lib/ProblemState";
import { Skeleton, SkeletonGroup } from "@/ui/Skeleton";
import { ProfileForm } from "./ProfileForm";
import { profileQuery } from "./queries";
import styles from "./Settings.module.css";

export function ProfilePage() {
  const { t } = useLingui();
  // The form keeps the version it began with: a refetch in the background must not move what is being edited.
  const profile = useQuery({ ...profileQuery, refetchOnWindowFocus: false });
  if (profile.data) return <ProfileForm start={profile.data} />;
  if (profile.isPending) {
    return (
      <SkeletonGroup className={styles.form}>
        <Skeleton height="4.5rem" />
        <Skeleton height="4.5rem" />
        <Skeleton height="4.5rem" />
        <Skeleton height="9rem" />
      </SkeletonGroup>
    );
  }
  return (
    <ProblemState
      title={t`Your profile did not load`}
      error={profile.error}
      retrying={profile.isFetching}
      onRetry={() => void profile.refetch()}
    />
  );
}
