import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useFaultWords } from "@/lib/useFaultWords";
import { useNow } from "@/lib/useNow";
import { Button } from "@/ui/Button";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { DateField } from "@/ui/DateField";
import { LinkButton } from "@/ui/LinkButton";
import { TextArea } from "@/ui/TextArea";
import pageStyles from "./CharterPage.module.css";
import styles from "./DraftEditor.module.css";
import { type Charter, type Community, dayFrom, SECTIONS } from "./model";
import { Notice } from "./Notice";
import { useDraft } from "./useDraft";

type Props = { community: Community; start: { content: Charter; etag: string } };

/** The sections of the draft; what is typed is saved by itself. */
export function DraftEditor({ community: { slug, name }, start }: Props) {
  const { i18n, t } = useLingui();
  const faultWords = useFaultWords();
  const { charter, form, set, typed, valid, overtaken, takeTheirs, save, saveNow, discard } = useDraft(slug, start);
  const [discarding, setDiscarding] = useState(false);
  const { number, editedAt, can } = charter;
  const today = new Date(useNow());
  const hints: Partial<Record<(typeof SECTIONS)[number]["field"], string>> = {
    purpose: t`One or two sentences that a newcomer would repeat.`,
    norms: t`One to a line. What you would say to a newcomer before their first meeting.`,
    rhythm: t`How often, when, and for how long.`,
    decisions: t`Who decides what, and how somebody disagrees.`,
  };
  return (
    <form className={styles.editor} noValidate onSubmit={(event) => event.preventDefault()}>
      <h2 className={pageStyles.heading}>
        {number === 1 ? <Trans>Draft of the charter</Trans> : <Trans>Draft of version {number}</Trans>}
      </h2>
      <p className={styles.lead}>
        <Trans>Leave out what you do not need yet. When it is ready, ask the members what they think of it.</Trans>
      </p>
      {overtaken && (
        <Notice
          tone="warning"
          icon="alert"
          title={<Trans>Somebody else has written on this draft</Trans>}
          action={
            <Button size="sm" onClick={() => void takeTheirs()}>
              <Trans>Keep what I typed</Trans>
            </Button>
          }
        >
          <Trans>Nothing you typed is lost. Keep your text, or load the page again to see theirs.</Trans>
        </Notice>
      )}
      {SECTIONS.map(({ field, title, most }) => (
        <TextArea
          key={field}
          id={field}
          label={i18n._(title)}
          hint={hints[field]}
          optional={field !== "forWhom"}
          most={most}
          rows={field === "norms" ? 6 : 3}
          value={form[field]}
          onChange={set(field)}
          error={field === "forWhom" && !valid ? t`Say who it is for.` : faultWords(save.error, `/${field}`)}
        />
      ))}
      <DateField
        id="reviewOn"
        label={t`When we look at it again`}
        hint={t`Most communities take a year. An overdue review shows on the card.`}
        optional
        min={dayFrom(today, 1)}
        value={form.reviewOn}
        onChange={set("reviewOn")}
        error={faultWords(save.error, "/reviewOn")}
      />
      <div className={styles.bar}>
        <p role="status" className={styles.saved}>
          {save.isPending ? (
            <Trans>Saving…</Trans>
          ) : typed ? (
            <Trans>Not saved yet</Trans>
          ) : editedAt ? (
            <Trans>Saved</Trans>
          ) : (
            <Trans>Nothing written yet</Trans>
          )}
        </p>
        {can.discard && (
          <Button variant="quiet" onClick={() => setDiscarding(true)}>
            <Trans>Discard draft</Trans>
          </Button>
        )}
        {typed && (
          <Button pending={save.isPending} aria-disabled={!valid} onClick={() => valid && saveNow()}>
            <Trans>Save now</Trans>
          </Button>
        )}
        {editedAt && !typed && (
          <LinkButton to="/c/$slug/charter/$number" params={{ slug, number: `${number}` }} variant="primary">
            <Trans>Read it and go on</Trans>
          </LinkButton>
        )}
      </div>
      <ConfirmDialog
        open={discarding}
        title={number === 1 ? t`Discard the draft of ${name}’s charter?` : t`Discard the draft of version ${number}?`}
        verb={<Trans>Discard draft</Trans>}
        pending={discard.isPending}
        onConfirm={() => discard.mutate(undefined, { onError: () => setDiscarding(false) })}
        onClose={() => setDiscarding(false)}
      >
        <p>
          <Trans>What was written in it is gone for good. A charter that is in force stays as it is.</Trans>
        </p>
      </ConfirmDialog>
    </form>
  );
}
