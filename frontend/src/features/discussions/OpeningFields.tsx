import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/ui/Button";
import { Checkbox } from "@/ui/Checkbox";
import { DateField } from "@/ui/DateField";
import { FieldError } from "@/ui/Field";
import { IconButton } from "@/ui/IconButton";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import type { Kind } from "./model";
import styles from "./New.module.css";
import { ASKED, type Asked, MOST, type NewForm } from "./newForm";

type Props = {
  kind: Kind;
  form: NewForm;
  fault: (pointer: string) => string | undefined;
  onChange: (changes: Partial<NewForm>) => void;
};

/** What a kind asks for beside the title and the text. */
export function OpeningFields({ kind, form, fault, onChange }: Props) {
  const { t } = useLingui();
  const asked: Record<Asked, { label: string; hint?: string; optional?: true }> = {
    context: { label: t`What does one need to know to answer?`, optional: true },
    tried: { label: t`What have you tried?`, optional: true },
    problem: { label: t`Which problem does it solve?` },
    work: {
      label: t`Where is the work?`,
      hint: t`A link that starts with https://, or attach it below.`,
      optional: true,
    },
    stage: { label: t`How far is it?`, hint: t`For example “a first sketch” or “almost done”.`, optional: true },
    did: { label: t`What did you do?` },
    differently: { label: t`What would you do differently next time?`, optional: true },
    does: { label: t`What do you do?` },
    learn: { label: t`What would you like to learn?`, optional: true },
    offer: { label: t`What can you offer others?`, optional: true },
  };
  const common = (field: Asked) => ({
    ...asked[field],
    id: `new-opening-${field}`,
    value: form[field],
    error: fault(`/opening/${field}`),
    onChange: (value: string) => onChange({ [field]: value }),
  });
  return (
    <>
      {ASKED[kind].map((field) =>
        field === "work" || field === "stage" ? (
          <TextField key={field} {...common(field)} type={field === "work" ? "url" : "text"} autoComplete="off" />
        ) : (
          <TextArea key={field} {...common(field)} most={MOST.asked} />
        ),
      )}
      {kind === "FEEDBACK" && <FeedbackFields form={form} fault={fault} onChange={onChange} />}
      {kind === "ANNOUNCEMENT" && (
        <DateField
          id="new-opening-expiresAt"
          label={t`Until when is it news?`}
          hint={t`At most 60 days. After that it closes by itself.`}
          value={form.until}
          error={fault("/opening/expiresAt")}
          onChange={(until) => onChange({ until })}
        />
      )}
    </>
  );
}

function FeedbackFields({ form, fault, onChange }: Omit<Props, "kind">) {
  const { t } = useLingui();
  const { questions } = form;
  const error = fault("/opening/questions");
  const set = (at: number, value: string) =>
    onChange({ questions: questions.map((each, index) => (index === at ? value : each)) });
  return (
    <>
      <fieldset className={styles.questions} id="new-opening-questions" tabIndex={-1}>
        <legend>
          <Trans>What do you want to hear about it?</Trans>
        </legend>
        <p className={styles.meaning}>
          <Trans>One to five questions. Others answer them first.</Trans>
        </p>
        {questions.map((question, index) => {
          const number = index + 1;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a question is its place
            <div key={index} className={styles.question}>
              <TextField
                label={t`Question ${number}`}
                autoComplete="off"
                maxLength={MOST.question}
                value={question}
                onChange={(value) => set(index, value)}
              />
              {questions.length > 1 && (
                <IconButton
                  icon="close"
                  label={t`Remove question ${number}`}
                  onClick={() => onChange({ questions: questions.filter((_, at) => at !== index) })}
                />
              )}
            </div>
          );
        })}
        {error && <FieldError id="new-opening-questions-error">{error}</FieldError>}
        {questions.length < MOST.questions && (
          <Button size="sm" icon="plus" onClick={() => onChange({ questions: [...questions, ""] })}>
            <Trans>Add a question</Trans>
          </Button>
        )}
      </fieldset>
      <Checkbox
        label={t`Opinions are welcome, too`}
        checked={form.opinionsWelcome}
        onChange={(opinionsWelcome) => onChange({ opinionsWelcome })}
      />
      <DateField
        id="new-opening-due"
        label={t`Until when does feedback help?`}
        optional
        value={form.due}
        error={fault("/opening/due")}
        onChange={(due) => onChange({ due })}
      />
    </>
  );
}
