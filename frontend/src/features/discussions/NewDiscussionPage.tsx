import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Icon } from "@/ui/Icon";
import { Composer } from "@/ui/markdown/Composer";
import { TagInput } from "@/ui/TagInput";
import { TextField } from "@/ui/TextField";
import { KindPicker } from "./KindPicker";
import { type Community, type Kind, kindsFor } from "./model";
import styles from "./New.module.css";
import { bodyIsOptional, MOST } from "./newForm";
import { OpeningFields } from "./OpeningFields";
import { useComposerTools } from "./useComposerTools";
import { useNewDiscussion } from "./useNewDiscussion";
import { useWords } from "./words";

type Props = { community: Community; kind: Kind | undefined; onKind: (kind: Kind | undefined) => void };

/** Begins a discussion: first what it is for, then what that kind asks. */
export function NewDiscussionPage({ community, kind, onKind }: Props) {
  const allowed = kindsFor(community);
  const chosen = allowed.length === 1 ? allowed[0] : allowed.find((each) => each === kind);
  if (allowed.length === 0)
    return (
      <EmptyState icon="lock" title={<Trans>Members start discussions here</Trans>}>
        <Trans>Join {community.name}, then you can ask and tell.</Trans>
      </EmptyState>
    );
  return (
    <div className={styles.page}>
      <Link to="/c/$slug/discussions" params={{ slug: community.slug }} className={styles.back}>
        <Icon name="chevronLeft" size={16} />
        <Trans>Discussions</Trans>
      </Link>
      {chosen ? (
        <NewForm
          key={chosen}
          community={community}
          kind={chosen}
          {...(allowed.length > 1 && { onOther: () => onKind(undefined) })}
        />
      ) : (
        <KindPicker kinds={allowed} onPick={onKind} />
      )}
    </div>
  );
}

function NewForm({ community, kind, onOther }: { community: Community; kind: Kind; onOther?: () => void }) {
  const { t } = useLingui();
  const words = useWords();
  const draft = useNewDiscussion(community, kind);
  const { form, set, body, setBody, fault, attempt, submit, pending } = draft;
  const tools = useComposerTools(community.slug);
  const titles = {
    QUESTION: t`What do you want to know?`,
    FEEDBACK: t`What is it that you show?`,
    INTRODUCTION: t`How would you like to be greeted?`,
  };
  const title = titles[kind as keyof typeof titles] ?? t`What is it about?`;
  const pointers = ["/title", "/body", "/tags", ...OPENING.map((field) => `/opening/${field}`)];
  const problems = pointers.flatMap((pointer) => {
    const message = fault(pointer);
    return message ? [{ fieldId: fieldId(pointer), message }] : [];
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <form className={styles.form} noValidate aria-labelledby="new-kind" onSubmit={onSubmit}>
      <div className={styles.head}>
        <h2 id="new-kind">{words.kind(kind)}</h2>
        {onOther && (
          <Button variant="quiet" size="sm" onClick={onOther}>
            <Trans>Choose another kind</Trans>
          </Button>
        )}
        <p className={styles.meaning}>{words.meaning(kind)}</p>
      </div>
      <ErrorSummary problems={problems} attempt={attempt} />
      <TextField
        id={fieldId("/title")}
        label={title}
        autoComplete="off"
        maxLength={MOST.title}
        value={form.title}
        error={fault("/title")}
        onChange={(value) => set({ title: value })}
      />
      <OpeningFields kind={kind} form={form} fault={fault} onChange={set} />
      <Composer
        id={fieldId("/body")}
        label={kind === "QUESTION" ? t`The question in full` : bodyIsOptional(kind) ? t`More about it` : t`Text`}
        optional={bodyIsOptional(kind)}
        rows={bodyIsOptional(kind) ? 4 : 8}
        value={body}
        onChange={setBody}
        error={fault("/body")}
        onSend={submit}
        {...tools}
      />
      <TagInput
        id={fieldId("/tags")}
        label={t`Tags`}
        optional
        hint={t`Up to five words by which others find it. Enter or a comma adds one.`}
        most={MOST.tags}
        suggestions={community.tags ?? []}
        value={form.tags}
        error={fault("/tags")}
        onChange={(tags) => set({ tags })}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" pending={pending}>
          {kind === "QUESTION" ? <Trans>Ask</Trans> : <Trans>Post</Trans>}
        </Button>
        <p className={styles.kept}>
          <Trans>What you type is kept on this device until you post it.</Trans>
        </p>
      </div>
    </form>
  );
}

const OPENING = [
  "context",
  "tried",
  "problem",
  "work",
  "stage",
  "questions",
  "due",
  "did",
  "differently",
  "does",
  "learn",
  "offer",
  "expiresAt",
];

export const fieldId = (pointer: string) => `new${pointer.replaceAll("/", "-")}`;
