import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { isProblem } from "@/api/problem";
import { meQuery } from "@/auth/me";
import { ProblemState } from "@/lib/ProblemState";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { FieldError } from "@/ui/Field";
import { LinkButton } from "@/ui/LinkButton";
import { PageHeader } from "@/ui/PageHeader";
import { Skeleton, SkeletonGroup } from "@/ui/Skeleton";
import { Time } from "@/ui/Time";
import { showToast } from "@/ui/toasts";
import styles from "./Admission.module.css";
import { admissionQueries, applyLink } from "./queries";

/** Where an invitation link leads: what the community is, and the door. */
export function LandingPage({ secret }: { secret: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const client = useQueryClient();
  const reason = useReason();
  const { data, error, isFetching, refetch } = useQuery(admissionQueries.preview(secret));
  const enter = useMutation({
    mutationFn: () => applyLink(secret),
    onSuccess: async () => {
      const name = data?.community.name ?? "";
      showToast({ message: t`You are in ${name}.` });
      await client.invalidateQueries({ queryKey: meQuery.queryKey });
      if (data) await navigate({ to: "/c/$slug", params: { slug: data.community.slug }, replace: true });
    },
  });

  if (isProblem(error) && error.status === 404)
    return (
      <>
        <PageHeader title={<Trans>This link works no longer</Trans>} />
        <EmptyState
          icon="key"
          title={<Trans>Ask for a new one</Trans>}
          action={
            <LinkButton to="/discover" icon="compass">
              <Trans>Discover communities</Trans>
            </LinkButton>
          }
        >
          <Trans>It may have expired, been used up or been revoked. Whoever gave it to you can send another one.</Trans>
        </EmptyState>
      </>
    );
  if (error)
    return (
      <>
        <PageHeader title={<Trans>The invitation did not load</Trans>} />
        <ProblemState
          title={t`Something got in the way`}
          error={error}
          retrying={isFetching}
          onRetry={() => void refetch()}
        />
      </>
    );
  if (!data)
    return (
      <SkeletonGroup className={styles.landing}>
        <Skeleton width="60%" height="2.5rem" />
        <Skeleton height="5rem" />
      </SkeletonGroup>
    );
  const { community, expiresAt, can, myMembership } = data;
  const belongs = myMembership?.state === "ACTIVE" || myMembership?.state === "PAUSED";
  const leaders = new Intl.ListFormat(document.documentElement.lang || "en").format(
    community.leaders.map(({ name }) => name),
  );
  return (
    <div className={styles.landing}>
      <PageHeader
        title={<Trans>You are invited to {community.name}</Trans>}
        {...(community.tagline && { lead: community.tagline })}
      />
      {leaders && (
        <p className={styles.lead}>
          <Trans>Led by {leaders}</Trans>
        </p>
      )}
      {can.use && (
        <Button variant="primary" pending={enter.isPending} onClick={() => enter.mutate()}>
          <Trans>Join {community.name}</Trans>
        </Button>
      )}
      {belongs && (
        <LinkButton to="/c/$slug" params={{ slug: community.slug }} variant="primary">
          <Trans>You are a member already. Go there</Trans>
        </LinkButton>
      )}
      {!can.use && !belongs && (
        <p className={styles.lead}>
          <Trans>You cannot join with this link at the moment. Whoever gave it to you can tell you more.</Trans>
        </p>
      )}
      {enter.isError && <FieldError id="landing-problem">{reason(enter.error)}</FieldError>}
      {can.use && (
        <p className={styles.lead}>
          <Trans>
            The link works until <Time at={expiresAt} show="date" />. You can leave at any time.
          </Trans>
        </p>
      )}
    </div>
  );
}
