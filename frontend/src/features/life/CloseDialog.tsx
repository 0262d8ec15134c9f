import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useFaultWords } from "@/lib/useFaultWords";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { FieldError } from "@/ui/Field";
import { TextArea } from "@/ui/TextArea";
import { ClosingChecklist } from "./ClosingChecklist";
import { CommunityPicker } from "./CommunityPicker";
import { answersOf, type Draft, lacks, type Named, POINTS } from "./model";
import { close } from "./queries";
import styles from "./Status.module.css";
import { useChange } from "./useChange";

type Props = { open: boolean; community: Named; onClose: () => void };

/** The end of a community, with its reason and what becomes of what is open. */
export function CloseDialog({ open, community, onClose }: Props) {
  const { name } = community;
  return (
    <Dialog open={open} title={<Trans>Close {name}</Trans>} onClose={onClose}>
      <CloseForm community={community} onDone={onClose} />
    </Dialog>
  );
}

function CloseForm({ community: { slug, name }, onDone }: { community: Named; onDone: () => void }) {
  const { t } = useLingui();
  const [words, setWords] = useState("");
  const [successor, setSuccessor] = useState<Named>();
  const [draft, setDraft] = useState<Draft>({});
  const [tried, setTried] = useState(false);
  const reason = useReason();
  const faultWords = useFaultWords();
  const end = useChange(
    slug,
    () =>
      close(slug, {
        reason: words.trim(),
        checklist: answersOf(draft),
        ...(successor && { successor: successor.slug }),
      }),
    { done: () => t`${name} is closed. It stays there to read.`, onDone, quiet: true },
  );
  const missing =
    words.trim() === ""
      ? "close-reason"
      : focusOf(
          POINTS.find((point) => lacks(draft, point)),
          draft,
        );
  const reasonError =
    tried && words.trim() === "" ? t`Say why, so that members understand it.` : faultWords(end.error, "/reason");
  const successorError = faultWords(end.error, "/successor");
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (missing) document.getElementById(missing)?.focus();
        else end.mutate(undefined);
      }}
    >
      <p>
        <Trans>
          Nobody can write in it any more, and open requests and invitations end. Everything stays readable.
        </Trans>
      </p>
      <TextArea
        id="close-reason"
        label={t`Why it closes`}
        most={600}
        value={words}
        onChange={setWords}
        error={reasonError}
      />
      <CommunityPicker
        id="close-successor"
        label={t`Where members may go on`}
        optional
        except={slug}
        picked={successor}
        onPick={setSuccessor}
        error={successorError}
      />
      <ClosingChecklist draft={draft} tried={tried} onChange={setDraft} />
      {end.isError && !reasonError && !successorError && (
        <FieldError id="close-problem">{reason(end.error)}</FieldError>
      )}
      <div className={styles.actions}>
        <Button onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
        <Button type="submit" variant="danger" pending={end.isPending}>
          <Trans>Close {name}</Trans>
        </Button>
      </div>
    </form>
  );
}

/** Where the focus goes for a point that still lacks something. */
function focusOf(point: (typeof POINTS)[number] | undefined, draft: Draft): string | undefined {
  if (!point) return undefined;
  return lacks(draft, point) === "reason" ? `point-${point}-note` : `point-${point}-DONE`;
}
