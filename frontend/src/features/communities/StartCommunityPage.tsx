import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { PageHeader } from "@/ui/PageHeader";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { LookAlikes } from "./LookAlikes";
import { StartBeginning } from "./StartBeginning";
import styles from "./StartCommunityPage.module.css";
import { StartDetails } from "./StartDetails";
import { StartPreview } from "./StartPreview";
import { emptyForm, FIELDS, fieldId, isDetail, MOST, type StartField } from "./startForm";
import { FirstSteps, TemplatePicker, useTemplates } from "./TemplatePicker";
import { useStart } from "./useStart";
import { useFieldNames } from "./words";

/** Starting a community: three fields, and everything else can wait. */
export function StartCommunityPage() {
  const { t } = useLingui();
  const { form, put, errors, attempt, send, startOver, pending } = useStart();
  const [open, setOpen] = useState(false);
  const names = useFieldNames();
  const { templates, template } = useTemplates(form.template);
  const wrong = FIELDS.flatMap((field) => (errors[field] ? [{ field, message: errors[field] }] : []));
  const touched = JSON.stringify(form) !== JSON.stringify(emptyForm);
  const text = (field: Extract<StartField, "name" | "domainStatement" | "forWhom">) => ({
    id: fieldId(field),
    label: names[field],
    value: form[field],
    error: errors[field],
    onChange: (value: string) => put({ ...form, [field]: value }),
  });

  return (
    <>
      <PageHeader
        title={<Trans>Start a community</Trans>}
        lead={<Trans>Three answers are enough to begin. Everything else can grow with the people who join.</Trans>}
      />
      <div className={styles.columns} data-accent={form.accent}>
        <form
          noValidate
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (!pending) send();
          }}
        >
          <ErrorSummary
            attempt={attempt}
            problems={wrong.map(({ field, message }) => ({
              fieldId: fieldId(field),
              message: `${names[field]}: ${message}`,
            }))}
          />
          <TemplatePicker form={form} templates={templates} onChange={put} />
          <TextField
            {...text("name")}
            hint={<Trans>What people will call it. Short is good.</Trans>}
            placeholder={template?.nameHint ?? t`Test automation`}
            autoComplete="off"
          />
          <TextArea
            {...text("domainStatement")}
            most={MOST.domainStatement}
            hint={<Trans>What you want to get better at together, in a sentence or two.</Trans>}
            placeholder={
              template?.domainStatementHint ??
              t`We learn to write tests that stay useful: fast, honest, and cheap to change.`
            }
          />
          <TextArea
            {...text("forWhom")}
            most={MOST.forWhom}
            rows={2}
            hint={<Trans>Who should feel at home here?</Trans>}
            placeholder={template?.forWhomHint ?? t`Anybody who writes tests, or would like to begin`}
          />
          <LookAlikes form={form} />
          <StartDetails
            form={form}
            errors={errors}
            open={open || wrong.some(({ field }) => isDetail(field))}
            onToggle={setOpen}
            onChange={put}
          />
          <StartBeginning form={form} onChange={put} />
          <div className={styles.actions}>
            <Button type="submit" variant="primary" pending={pending}>
              {form.begin === "NOW" ? <Trans>Start the community</Trans> : <Trans>Propose the community</Trans>}
            </Button>
            {touched && (
              <Button variant="quiet" onClick={startOver}>
                <Trans>Empty the form</Trans>
              </Button>
            )}
            <p className={styles.kept}>
              {touched && <Trans>What you type is kept on this device until you are done.</Trans>}
            </p>
          </div>
        </form>
        <div className={styles.aside}>
          <StartPreview form={form} />
          <FirstSteps template={template} />
        </div>
      </div>
    </>
  );
}
