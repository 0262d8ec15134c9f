import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "@/ui/Button";
import { LinkButton } from "@/ui/LinkButton";
import { useGoalDeed } from "./commands";
import { GoalFields } from "./GoalFields";
import styles from "./GoalPage.module.css";
import { type Community, emptyForm, type Goal, newGoalOf } from "./model";
import { createGoal } from "./queries";

/** Where leaders and facilitators set a goal. */
export function NewGoalPage({ community: { slug } }: { community: Community }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [form, setForm] = useState(emptyForm);
  const deed = useGoalDeed<void, Goal>(slug, {
    run: () => createGoal(slug, newGoalOf(form)),
    failed: t`The goal was not set.`,
    after: ({ id }) => void navigate({ to: "/c/$slug/goals/$id", params: { slug, id } }),
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
        <Trans>Set a goal</Trans>
      </h2>
      <GoalFields slug={slug} form={form} onChange={setForm} error={deed.error} mayBeDraft />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" pending={deed.isPending}>
          {form.draft ? <Trans>Keep the draft</Trans> : <Trans>Set the goal</Trans>}
        </Button>
        <LinkButton to="/c/$slug/goals" params={{ slug }}>
          <Trans>Cancel</Trans>
        </LinkButton>
      </div>
    </form>
  );
}
