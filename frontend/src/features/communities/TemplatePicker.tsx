import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { Template } from "./model";
import type { StartForm } from "./startForm";
import { startQueries } from "./startQueries";
import styles from "./TemplatePicker.module.css";

/** The templates in the reader's language, and the one that was chosen. */
export function useTemplates(chosen: string) {
  const { i18n } = useLingui();
  const { data: templates = [] } = useQuery(startQueries.templates(i18n.locale === "de" ? "de" : "en"));
  return { templates, template: templates.find(({ key }) => key === chosen) };
}

type Props = { form: StartForm; templates: readonly Template[]; onChange: (form: StartForm) => void };

/** Kinds of communities to begin with. Choosing one changes examples and looks, never a word that was typed. */
export function TemplatePicker({ form, templates, onChange }: Props) {
  if (templates.length === 0) return null;
  const choose = (template: Template) => {
    const { key, emoji, accent, tags } = template;
    const before = templates.find((each) => each.key === form.template);
    const untouched = <T,>(now: T, theirs: T | undefined, empty: T) =>
      [JSON.stringify(theirs), JSON.stringify(empty)].includes(JSON.stringify(now));
    onChange({
      ...form,
      template: key,
      accent: untouched(form.accent, before?.accent, "OCEAN") ? accent : form.accent,
      emoji: untouched(form.emoji, before?.emoji, "") ? emoji : form.emoji,
      tags: untouched(form.tags, before?.tags, []) ? tags : form.tags,
    });
  };
  return (
    <fieldset className={styles.picker}>
      <legend>
        <Trans>What kind is it? Only to show you examples.</Trans>
      </legend>
      <div className={styles.choices}>
        {templates.map((template) => (
          <label key={template.key} title={template.about} data-accent={template.accent}>
            <input
              type="radio"
              name="template"
              checked={template.key === form.template}
              onChange={() => choose(template)}
            />
            <span aria-hidden>{template.emoji}</span>
            {template.title}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What to do once it is there. */
export function FirstSteps({ template }: { template: Template | undefined }) {
  if (!template) return null;
  return (
    <section className={styles.steps} aria-labelledby="first-steps">
      <h2 id="first-steps">
        <Trans>The first three things</Trans>
      </h2>
      <ol>
        {template.firstSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
