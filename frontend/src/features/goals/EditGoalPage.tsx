import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { ProblemState } from "@/lib/ProblemState";
import { Button } from "@/ui/Button";
import { LinkButton } from "@/ui/LinkButton";
import { Skeleton } from "@/ui/Skeleton";
import { useGoalDeed } from "./commands";
import { GoalFields } from "./GoalFields";
import styles from "./GoalPage.module.css";
import { type Community, formOf, type Goal, patchOf } from "./model";
import { editGoal, goalsQueries } from "./queries";

/** Where leaders and facilitators edit a goal, or begin one that was a draft. */
export function EditGoalPage({ community: { slug }, id }: { community: Community; id: string }) {
  const { t } = useLingui();
  const query = useQuery({ ...goalsQueries.one(slug, id), refetchOnWindowFocus: false });
  if (query.data) return <EditForm slug={slug} goal={query.data.content} etag={query.data.etag} />;
  if (query.isPending) return <Skeleton height="30rem" />;
  return (
    <ProblemState
      title={t`This goal did not load`}
      error={query.error}
      retrying={query.isFetching}
      onRetry={() => void query.refetch()}
    />
  );
}

function EditForm({ slug, goal, etag }: { slug: string; goal: Goal; etag: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [form, setForm] = useState(() => formOf(goal));
  const deed = useGoalDeed(slug, {
    run: () => editGoal(slug, goal.id, patchOf(form), etag),
    done: t`The goal is saved.`,
    failed: t`The goal was not saved.`,
    after: () => void navigate({ to: "/c/$slug/goals/$id", params: { slug, id: goal.id } }),
  });
  return (
    <form
      className={`${styles.page} ${styles.form}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        deed.mutate();
      }}
    >
      <h2>
        <Trans>Edit the goal</Trans>
      </h2>
      <GoalFields slug={slug} form={form} onChange={setForm} error={deed.error} mayBeDraft={goal.state === "DRAFT"} />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" pending={deed.isPending}>
          {goal.state === "DRAFT" && !form.draft ? <Trans>Begin</Trans> : <Trans>Save</Trans>}
        </Button>
        <LinkButton to="/c/$slug/goals/$id" params={{ slug, id: goal.id }}>
          <Trans>Cancel</Trans>
        </LinkButton>
      </div>
    </form>
  );
}
