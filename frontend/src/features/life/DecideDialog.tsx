import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useFaultWords } from "@/lib/useFaultWords";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { FieldError } from "@/ui/Field";
import { TextArea } from "@/ui/TextArea";
import type { Named, Transition } from "./model";
import { decideStage } from "./queries";
import styles from "./Stage.module.css";
import { useChange } from "./useChange";

type Props = { open: boolean; community: Named; transition: Transition; title: string; onClose: () => void };

/** The decision, with a reason where the numbers do not speak for it. */
export function DecideDialog({ open, community, transition, title, onClose }: Props) {
  const { name } = community;
  return (
    <Dialog
      open={open}
      title={
        <Trans>
          {name}: {title}?
        </Trans>
      }
      onClose={onClose}
    >
      <DecideForm community={community} transition={transition} title={title} onDone={onClose} />
    </Dialog>
  );
}

type FormProps = Omit<Props, "open" | "onClose"> & { onDone: () => void };

function DecideForm({ community: { slug, name }, transition: { to, recommended }, title, onDone }: FormProps) {
  const { t } = useLingui();
  const [words, setWords] = useState("");
  const [tried, setTried] = useState(false);
  const reason = useReason();
  const faultWords = useFaultWords();
  const decide = useChange(slug, () => decideStage(slug, to, words.trim()), {
    done: () => t`${name} is now: ${title}`,
    onDone,
    quiet: true,
  });
  const missing = !recommended && words.trim() === "";
  const error =
    tried && missing ? t`Say why, so that others understand it later.` : faultWords(decide.error, "/reason");
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (missing) document.getElementById("stage-reason")?.focus();
        else decide.mutate(undefined);
      }}
    >
      <p>
        {recommended ? (
          <Trans>The numbers recommend it, and they are kept with your decision.</Trans>
        ) : (
          <Trans>
            The numbers do not recommend it yet. You can decide so all the same; they are kept with your reason.
          </Trans>
        )}{" "}
        <Trans>A stage gives nobody more rights.</Trans>
      </p>
      <TextArea
        id="stage-reason"
        label={t`Why`}
        optional={recommended}
        most={600}
        value={words}
        onChange={setWords}
        error={error}
      />
      {decide.isError && !error && <FieldError id="stage-problem">{reason(decide.error)}</FieldError>}
      <div className={styles.actions}>
        <Button onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
        <Button type="submit" variant="primary" pending={decide.isPending}>
          <Trans>Decide</Trans>
        </Button>
      </div>
    </form>
  );
}
