import { Trans, useLingui } from "@lingui/react/macro";
import { FieldError } from "@/ui/Field";
import { TextField } from "@/ui/TextField";
import { type ClosingAnswer, type Draft, lacks, POINTS, pointWords } from "./model";
import styles from "./Status.module.css";

type Props = {
  draft: Draft;
  /** Whether what is missing is said. */
  tried: boolean;
  onChange: (draft: Draft) => void;
};

/** What is settled before the end: each point done, or not needed because. */
export function ClosingChecklist({ draft, tried, onChange }: Props) {
  const { t, i18n } = useLingui();
  const outcomes: { value: ClosingAnswer["outcome"]; label: string }[] = [
    { value: "DONE", label: t`Settled` },
    { value: "NOT_NEEDED", label: t`Not needed` },
  ];
  return (
    <fieldset className={styles.points}>
      <legend>
        <Trans>Before the end</Trans>
      </legend>
      {POINTS.map((point) => {
        const { label, hint } = pointWords[point];
        const { outcome = "", note = "" } = draft[point] ?? {};
        const lack = tried ? lacks(draft, point) : undefined;
        const set = (change: { outcome?: ClosingAnswer["outcome"]; note?: string }) =>
          onChange({ ...draft, [point]: { outcome, note, ...change } });
        return (
          <div
            key={point}
            className={styles.point}
            role="radiogroup"
            aria-labelledby={`point-${point}`}
            aria-describedby={lack === "answer" ? `point-${point}-error` : undefined}
          >
            <p className={styles.what} id={`point-${point}`}>
              {i18n._(label)}
            </p>
            <p className={styles.hint}>{i18n._(hint)}</p>
            <div className={styles.outcomes}>
              {outcomes.map((each) => (
                <label key={each.value}>
                  <input
                    type="radio"
                    id={`point-${point}-${each.value}`}
                    name={`point-${point}`}
                    checked={outcome === each.value}
                    onChange={() => set({ outcome: each.value })}
                  />
                  {each.label}
                </label>
              ))}
            </div>
            {lack === "answer" && <FieldError id={`point-${point}-error`}>{t`Choose one.`}</FieldError>}
            {outcome !== "" && (
              <TextField
                id={`point-${point}-note`}
                label={outcome === "DONE" ? t`What was done` : t`Because`}
                optional={outcome === "DONE"}
                maxLength={300}
                value={note}
                onChange={(words) => set({ note: words })}
                error={lack === "reason" ? t`Say why it was not needed.` : undefined}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
