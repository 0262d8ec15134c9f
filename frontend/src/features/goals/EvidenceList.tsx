import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { focusFirst } from "@/lib/focusFirst";
import { useFaultWords } from "@/lib/useFaultWords";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { IconButton } from "@/ui/IconButton";
import { TextField } from "@/ui/TextField";
import { showToast } from "@/ui/toasts";
import { useGoalDeed } from "./commands";
import styles from "./GoalPage.module.css";
import type { Goal } from "./model";
import { addEvidence, removeEvidence } from "./queries";

type Evidence = Goal["evidence"][number];

/** Pages elsewhere that show how far the goal has come. */
export function EvidenceList({ slug, goal }: { slug: string; goal: Goal }) {
  const { t } = useLingui();
  const [adding, setAdding] = useState(false);
  const back = useGoalDeed<Evidence>(slug, {
    run: ({ title, url }) => addEvidence(slug, goal.id, { title, url }),
    failed: t`It was not brought back.`,
  });
  const remove = useGoalDeed<Evidence, Evidence>(slug, {
    run: async (evidence) => {
      await removeEvidence(slug, goal.id, evidence.id);
      return evidence;
    },
    failed: t`It was not removed.`,
    after: (evidence) =>
      showToast({
        message: t`Removed “${evidence.title}”.`,
        action: { label: t`Undo`, run: () => back.mutate(evidence) },
      }),
  });
  if (goal.evidence.length === 0 && !goal.can.report) return null;
  return (
    <section className={styles.section} aria-labelledby="goal-evidence">
      <h3 id="goal-evidence">
        <Trans>Evidence</Trans>
      </h3>
      <ul className={styles.links}>
        {goal.evidence.map((evidence) => (
          <li key={evidence.id}>
            <a href={evidence.url} target="_blank" rel="noreferrer">
              <Icon name="external" size={16} />
              {evidence.title}
            </a>
            {goal.can.report && (
              <IconButton
                icon="close"
                size="sm"
                label={t`Remove “${evidence.title}”`}
                onClick={() => remove.mutate(evidence)}
              />
            )}
          </li>
        ))}
      </ul>
      {goal.can.report &&
        (adding ? (
          <EvidenceForm slug={slug} goal={goal} onClose={() => setAdding(false)} />
        ) : (
          <div className={styles.actions}>
            <Button size="sm" icon="plus" onClick={() => setAdding(true)}>
              <Trans>Add a link</Trans>
            </Button>
          </div>
        ))}
    </section>
  );
}

function EvidenceForm({ slug, goal, onClose }: { slug: string; goal: Goal; onClose: () => void }) {
  const { t } = useLingui();
  const faultWords = useFaultWords();
  const [title, setTitle] = useState("");
  const [url, setUrl] = useState("https://");
  const deed = useGoalDeed(slug, {
    run: () => addEvidence(slug, goal.id, { title, url: url.trim() }),
    failed: t`The link was not added.`,
    after: onClose,
  });
  return (
    <form
      ref={focusFirst}
      className={styles.panel}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        deed.mutate();
      }}
    >
      <TextField label={t`What it shows`} value={title} onChange={setTitle} error={faultWords(deed.error, "/title")} />
      <TextField
        label={t`Address`}
        type="url"
        value={url}
        onChange={setUrl}
        error={faultWords(deed.error, "/url") && t`An address that begins with https://`}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" size="sm" pending={deed.isPending}>
          <Trans>Add the link</Trans>
        </Button>
        <Button size="sm" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
