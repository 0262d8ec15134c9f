import { useLingui } from "@lingui/react/macro";
import { PersonPicker } from "@/lib/PersonPicker";
import { membersOf } from "@/lib/peopleSearch";
import { useFaultWords } from "@/lib/useFaultWords";
import { Checkbox } from "@/ui/Checkbox";
import { DateField } from "@/ui/DateField";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import styles from "./GoalPage.module.css";
import type { GoalForm } from "./model";

type Props = { slug: string; form: GoalForm; onChange: (form: GoalForm) => void; error: unknown; mayBeDraft: boolean };

/** Everything that can be said about a goal; only its title is needed. */
export function GoalFields({ slug, form, onChange, error, mayBeDraft }: Props) {
  const { t } = useLingui();
  const faultWords = useFaultWords();
  const text = (field: "title" | "why" | "measure" | "unit" | "target" | "due") => ({
    value: form[field],
    onChange: (value: string) => onChange({ ...form, [field]: value }),
    error: faultWords(error, `/${field}`),
  });
  const { owner } = form;
  return (
    <>
      <TextField label={t`Goal`} hint={t`What will be different?`} maxLength={120} {...text("title")} />
      <TextArea label={t`Why`} optional most={1000} {...text("why")} />
      <TextField label={t`How we can tell that it is reached`} optional {...text("measure")} />
      <div className={styles.pair}>
        <TextField
          label={t`What is counted`}
          hint={t`Leave it empty for per cent.`}
          optional
          placeholder={t`dashboards`}
          {...text("unit")}
        />
        <TextField
          label={t`How many`}
          type="number"
          inputMode="decimal"
          min={0}
          step="any"
          disabled={form.unit.trim() === ""}
          {...text("target")}
        />
      </div>
      <div className={styles.pair}>
        <PersonPicker
          label={t`Who looks after it`}
          hint={t`A member of this community.`}
          optional
          among={membersOf(slug)}
          {...(owner && { picked: owner })}
          onPick={(person) => onChange({ ...form, owner: person })}
          onClear={() => onChange({ ...form, owner: undefined })}
          error={faultWords(error, "/ownerId") && t`Pick somebody who is a member here.`}
        />
        <DateField label={t`Due`} optional {...text("due")} />
      </div>
      {mayBeDraft && (
        <Checkbox
          label={t`Keep it among leaders and facilitators for now`}
          checked={form.draft}
          onChange={(draft) => onChange({ ...form, draft })}
        />
      )}
    </>
  );
}
