import { Trans } from "@lingui/react/macro";
import { Icon } from "@/ui/Icon";
import { TagInput } from "@/ui/TagInput";
import { TextField } from "@/ui/TextField";
import { AccentPicker } from "./AccentPicker";
import { DoorAxes } from "./DoorAxes";
import { EmojiPicker } from "./EmojiPicker";
import styles from "./StartDetails.module.css";
import { fieldId, MOST, type StartForm, slugOf } from "./startForm";
import type { FieldErrors } from "./useStart";
import { useFieldNames } from "./words";

type Props = {
  form: StartForm;
  errors: FieldErrors;
  open: boolean;
  onToggle: (open: boolean) => void;
  onChange: (form: StartForm) => void;
};

/** What can be said now or later. */
export function StartDetails({ form, errors, open, onToggle, onChange }: Props) {
  const names = useFieldNames();
  return (
    <details className={styles.details} open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <Icon name="chevronRight" size={18} />
        <span>
          <b>
            <Trans>Details, if you like</Trans>
          </b>
          <span>
            <Trans>Who can read and join, colour, tags, address</Trans>
          </span>
        </span>
      </summary>
      <div className={styles.fields}>
        <DoorAxes form={form} errors={errors} onChange={onChange} hideable={form.begin === "NOW"} />
        <TextField
          id={fieldId("tagline")}
          label={names.tagline}
          optional
          hint={<Trans>One line for the card.</Trans>}
          error={errors.tagline}
          value={form.tagline}
          onChange={(tagline) => onChange({ ...form, tagline })}
        />
        <TagInput
          id={fieldId("tags")}
          label={names.tags}
          optional
          hint={<Trans>Up to five words by which others find it. Enter or a comma adds one.</Trans>}
          error={errors.tags}
          most={MOST.tags}
          value={form.tags}
          onChange={(tags) => onChange({ ...form, tags })}
        />
        <AccentPicker value={form.accent} onChange={(accent) => onChange({ ...form, accent })} />
        <EmojiPicker error={errors.emoji} value={form.emoji} onChange={(emoji) => onChange({ ...form, emoji })} />
        <TextField
          id={fieldId("slug")}
          label={names.slug}
          optional
          hint={
            <Trans>
              The last part of the link: {location.host}/c/<b>{form.slug || slugOf(form.name) || "…"}</b>
            </Trans>
          }
          error={errors.slug}
          placeholder={slugOf(form.name)}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={form.slug}
          onChange={(slug) => onChange({ ...form, slug: slug.toLowerCase().replaceAll(" ", "-") })}
        />
      </div>
    </details>
  );
}
