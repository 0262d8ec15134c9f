import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFaultWords } from "@/lib/useFaultWords";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { RadioCards } from "@/ui/RadioCards";
import { TextArea } from "@/ui/TextArea";
import { showToast } from "@/ui/toasts";
import { changeDiscussion, forgetLists } from "./cache";
import { closeDiscussion } from "./deeds";
import { type Discussion, endings, needsNote, type Outcome } from "./model";
import { useWords } from "./words";

/** How a discussion ends, in the words of its kind. */
export function CloseDialog({
  open,
  discussion,
  onClose,
}: {
  open: boolean;
  discussion: Discussion;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const client = useQueryClient();
  const reason = useReason();
  const faultWords = useFaultWords();
  const words = useWords();
  const { id, kind } = discussion;
  const [first = "CLOSED"] = endings[kind];
  const [outcome, setOutcome] = useState<Outcome>(first);
  const [text, setText] = useState({ note: "", kept: "", changed: "", notDoing: "" });
  const set = (field: keyof typeof text) => (value: string) => setText((now) => ({ ...now, [field]: value }));
  const sumsUp = outcome === "SUMMED_UP";
  const ready = sumsUp ? text.kept.trim() && text.changed.trim() : !needsNote(outcome) || text.note.trim();

  const close = useMutation({
    mutationFn: () => {
      const { note, kept, changed, notDoing } = text;
      const said = sumsUp
        ? { summary: { kept, changed, ...(notDoing.trim() && { notDoing }) } }
        : note.trim()
          ? { note }
          : {};
      return closeDiscussion(id, { outcome, ...said });
    },
    onSuccess: (now) => {
      changeDiscussion(client, id, () => now);
      void forgetLists(client);
      onClose();
    },
    onError: (error) => showToast({ tone: "problem", message: t`It is still open. ${reason(error)}` }),
  });
  const hints: Partial<Record<Outcome, string>> = {
    SOLVED_ELSEWHERE: t`The answer came in another way; say which, for whoever finds this.`,
    ADOPTED: t`The community does it.`,
    PARKED: t`A good idea for another time; say what would have to change.`,
    DECLINED: t`The community does not do it; say why.`,
    SUMMED_UP: t`Whoever gave feedback reads what became of it.`,
    CLOSED: t`Nothing more to say. It stays there to read.`,
  };
  const verb = sumsUp ? <Trans>Sum up</Trans> : kind === "IDEA" ? <Trans>Decide</Trans> : <Trans>Close it</Trans>;
  return (
    <Dialog
      open={open}
      title={<Trans>How does “{discussion.title}” end?</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button
            variant="primary"
            pending={close.isPending}
            aria-disabled={!ready}
            onClick={() => ready && close.mutate()}
          >
            {verb}
          </Button>
        </>
      }
    >
      {endings[kind].length > 1 && (
        <RadioCards
          legend={t`Ending`}
          value={outcome}
          cards={endings[kind].map((value) => ({ value, label: words.outcome(value), hint: hints[value] }))}
          onChange={setOutcome}
        />
      )}
      {sumsUp ? (
        <>
          <TextArea
            label={t`What I kept`}
            most={2000}
            value={text.kept}
            onChange={set("kept")}
            error={faultWords(close.error, "/summary/kept")}
          />
          <TextArea
            label={t`What I changed`}
            most={2000}
            value={text.changed}
            onChange={set("changed")}
            error={faultWords(close.error, "/summary/changed")}
          />
          <TextArea
            label={t`What I am not doing, and why`}
            optional
            most={2000}
            value={text.notDoing}
            onChange={set("notDoing")}
            error={faultWords(close.error, "/summary/notDoing")}
          />
        </>
      ) : (
        <TextArea
          label={needsNote(outcome) ? t`In a few words` : t`A last word`}
          optional={!needsNote(outcome)}
          most={2000}
          value={text.note}
          onChange={set("note")}
          error={faultWords(close.error, "/note")}
        />
      )}
    </Dialog>
  );
}
