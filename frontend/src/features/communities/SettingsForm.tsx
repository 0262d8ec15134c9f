import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { timeZones } from "@/lib/timeZones";
import { Button } from "@/ui/Button";
import { Checkbox } from "@/ui/Checkbox";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Icon } from "@/ui/Icon";
import { Select } from "@/ui/Select";
import { TagInput } from "@/ui/TagInput";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { AccentPicker } from "./AccentPicker";
import { EmojiPicker } from "./EmojiPicker";
import { accentOf } from "./model";
import styles from "./SettingsPage.module.css";
import { type SettingsField, settingsFields } from "./settingsForm";
import { MOST } from "./startForm";
import { type Tagged, useSettingsForm } from "./useSettingsForm";

type TextName = Exclude<SettingsField, "tags" | "accent" | "guestQuestions">;

/** What a community says about itself, and where it is found. */
export function SettingsForm({ start }: { start: Tagged }) {
  const { t } = useLingui();
  const form = useSettingsForm(start);
  const { base, draft, set, theirs, takeTheirs, overtaken, changed, errors, attempt, save } = form;
  const problems = settingsFields.flatMap((field) =>
    errors[field] ? [{ fieldId: `settings-${field}`, message: errors[field] }] : [],
  );
  const text = (name: TextName) => ({
    id: `settings-${name}`,
    value: draft[name],
    error: errors[name],
    onChange: (value: string) => set({ [name]: value }),
  });
  const other = (name: SettingsField) => {
    const value = theirs[name];
    if (value === undefined) return null;
    const words = Array.isArray(value) ? value.join(", ") : typeof value === "string" ? value : value ? t`Yes` : t`No`;
    return <Theirs onTake={() => takeTheirs(name)}>{words || <Trans>(empty)</Trans>}</Theirs>;
  };

  return (
    <form
      className={styles.form}
      noValidate
      aria-label={t`Card and address`}
      onSubmit={(event) => {
        event.preventDefault();
        if (changed && !save.isPending) save.mutate();
      }}
    >
      <ErrorSummary problems={problems} attempt={attempt} />
      {overtaken && (
        <div ref={focus} role="alert" tabIndex={-1} className={styles.notice}>
          <Icon name="info" />
          <p>
            <Trans>
              These settings were changed in the meantime, by another leader or by you in another window. Nothing you
              typed is lost: look it over and save again.
            </Trans>
          </p>
        </div>
      )}
      <TextField label={t`Name`} autoComplete="off" {...text("name")} />
      {other("name")}
      <TextField label={t`Tagline`} optional hint={t`One line for the card.`} {...text("tagline")} />
      {other("tagline")}
      <TextArea label={t`What it is about`} most={MOST.domainStatement} rows={4} {...text("domainStatement")} />
      {other("domainStatement")}
      <TextArea label={t`Who it is for`} most={MOST.forWhom} rows={2} {...text("forWhom")} />
      {other("forWhom")}
      <div className={styles.pair}>
        <TextArea label={t`What belongs to it`} optional rows={3} {...text("inScope")} />
        <TextArea label={t`What does not`} optional rows={3} {...text("outOfScope")} />
      </div>
      {other("inScope")}
      {other("outOfScope")}
      <TagInput
        id="settings-tags"
        label={t`Tags`}
        optional
        hint={t`Up to five words by which others find it. Enter or a comma adds one.`}
        error={errors.tags}
        most={MOST.tags}
        value={draft.tags}
        onChange={(tags) => set({ tags })}
      />
      {other("tags")}
      <AccentPicker value={accentOf({ id: base.id, ...draft })} onChange={(accent) => set({ accent })} />
      <EmojiPicker error={errors.emoji} value={draft.emoji} onChange={(emoji) => set({ emoji })} />
      <div className={styles.pair}>
        <Select label={t`Time zone`} choices={timeZones(draft.timeZone)} {...text("timeZone")} />
        <Select
          label={t`Language`}
          choices={[
            { value: "en", label: "English" },
            { value: "de", label: "Deutsch" },
          ]}
          {...text("locale")}
        />
      </div>
      <TextField
        label={t`Address`}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        hint={
          <Trans>
            The last part of the link: {location.host}/c/<b>{draft.slug || "…"}</b>
          </Trans>
        }
        {...text("slug")}
        onChange={(slug) => set({ slug: slug.toLowerCase().replaceAll(" ", "-") })}
      />
      {other("slug")}
      {draft.slug !== base.slug && (
        <p className={styles.remark} role="status">
          <Icon name="info" size={18} />
          <Trans>Links with the old address keep working, and nobody else can take it.</Trans>
        </p>
      )}
      {base.visibility === "PUBLIC" && (
        <Checkbox
          label={t`Guests may ask questions: whoever can read here asks without joining first.`}
          checked={draft.guestQuestions}
          onChange={(guestQuestions) => set({ guestQuestions })}
        />
      )}
      {other("guestQuestions")}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" pending={save.isPending} aria-disabled={!changed}>
          <Trans>Save settings</Trans>
        </Button>
      </div>
    </form>
  );
}

/** Once, when it appears: it stands at the top of the form, and the button that was pressed at its end. */
const focus = (notice: HTMLElement | null) => notice?.focus();

/** The newer value of a field that was changed on both sides. */
function Theirs({ onTake, children }: { onTake: () => void; children: ReactNode }) {
  return (
    <div className={styles.theirs}>
      <p>
        <Trans>Saved meanwhile: {children}</Trans>
      </p>
      <Button size="sm" onClick={onTake}>
        <Trans>Use this one</Trans>
      </Button>
    </div>
  );
}
