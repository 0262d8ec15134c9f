import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { timeZones } from "@/lib/timeZones";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Icon } from "@/ui/Icon";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { type ProfileField, profileFields } from "./profile";
import styles from "./Settings.module.css";
import { type Tagged, useProfileForm } from "./useProfileForm";

/** What others read about me. */
export function ProfileForm({ start }: { start: Tagged }) {
  const { t } = useLingui();
  const { draft, set, theirs, takeTheirs, overtaken, changed, errors, attempt, save } = useProfileForm(start);
  const problems = profileFields.flatMap((field) =>
    errors[field] ? [{ fieldId: field, message: errors[field] }] : [],
  );

  const field = (name: ProfileField) => ({ id: name, value: draft[name], onChange: set(name), error: errors[name] });
  const other = (name: ProfileField) => {
    const value = theirs[name];
    return value === undefined ? null : (
      <Theirs onTake={() => takeTheirs(name)}>{value || <Trans>(empty)</Trans>}</Theirs>
    );
  };

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (changed) save.mutate();
      }}
    >
      <p className={styles.lead}>
        <Trans>This is how others meet you. Write as much as you like; only your name is needed.</Trans>
      </p>
      <ErrorSummary problems={problems} attempt={attempt} />
      {overtaken && (
        <div ref={focus} role="alert" tabIndex={-1} className={styles.notice}>
          <Icon name="info" />
          <p>
            <Trans>
              Your profile was changed in the meantime, perhaps by you in another window. Nothing you typed is lost:
              look it over and save again.
            </Trans>
          </p>
        </div>
      )}
      <div className={styles.pair}>
        <TextField label={t`Name`} autoComplete="name" {...field("name")} />
        <TextField label={t`Pronouns`} optional {...field("pronouns")} />
      </div>
      {other("name")}
      {other("pronouns")}
      <TextArea
        label={t`About you`}
        hint={t`What you work on, what you would like to learn, what others may ask you.`}
        optional
        most={2000}
        rows={5}
        {...field("about")}
      />
      {other("about")}
      <div className={styles.pair}>
        <TextField label={t`Unit`} optional autoComplete="organization" {...field("orgUnit")} />
        <TextField label={t`Job`} optional autoComplete="organization-title" {...field("jobFamily")} />
      </div>
      {other("orgUnit")}
      {other("jobFamily")}
      <div className={styles.pair}>
        <TextField label={t`Place`} optional {...field("location")} />
        <Select label={t`Time zone`} choices={timeZones(draft.timeZone)} {...field("timeZone")} />
      </div>
      {other("location")}
      {other("timeZone")}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" pending={save.isPending} aria-disabled={!changed}>
          <Trans>Save profile</Trans>
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
