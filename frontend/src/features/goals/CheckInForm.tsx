import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { focusFirst } from "@/lib/focusFirst";
import { useFaultWords } from "@/lib/useFaultWords";
import { Button } from "@/ui/Button";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { useGoalDeed } from "./commands";
import styles from "./GoalPage.module.css";
import type { Confidence, Goal } from "./model";
import { checkIn } from "./queries";
import { useConfidenceWord } from "./words";

const CONFIDENCES: readonly Confidence[] = ["SURE", "UNSURE", "DOUBTFUL"];

/** How far a goal has come by now. */
export function CheckInForm({ slug, goal, onClose }: { slug: string; goal: Goal; onClose: () => void }) {
  const { t } = useLingui();
  const confidenceWord = useConfidenceWord();
  const faultWords = useFaultWords();
  const [progress, setProgress] = useState(`${goal.progress}`);
  const [note, setNote] = useState("");
  const [confidence, setConfidence] = useState<Confidence | "">("");
  const deed = useGoalDeed(slug, {
    run: () =>
      checkIn(slug, goal.id, {
        progress: Number(progress),
        ...(note.trim() && { note }),
        ...(confidence && { confidence }),
      }),
    done: t`Thank you for the news.`,
    failed: t`The news was not sent. What you wrote is still here.`,
    after: onClose,
  });
  const ready = progress.trim() !== "" && Number.isFinite(Number(progress));
  return (
    <form
      ref={focusFirst}
      className={styles.panel}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) deed.mutate();
      }}
    >
      <div className={styles.pair}>
        <TextField
          label={goal.unit === undefined ? t`How far, in per cent` : t`How many ${goal.unit} by now`}
          type="number"
          inputMode="decimal"
          min={0}
          step="any"
          value={progress}
          onChange={setProgress}
          error={faultWords(deed.error, "/progress")}
        />
        <Select
          label={t`Will we make it?`}
          optional
          value={confidence}
          choices={[
            { value: "", label: t`No answer` },
            ...CONFIDENCES.map((value) => ({ value, label: confidenceWord(value) })),
          ]}
          onChange={setConfidence}
        />
      </div>
      <TextArea
        label={t`What happened`}
        optional
        most={2000}
        value={note}
        onChange={setNote}
        error={faultWords(deed.error, "/note")}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" pending={deed.isPending} aria-disabled={!ready}>
          <Trans>Tell the news</Trans>
        </Button>
        <Button onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
