import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useFaultWords } from "@/lib/useFaultWords";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { FieldError } from "@/ui/Field";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { dayFrom, type Named } from "./model";
import { pause } from "./queries";
import styles from "./Status.module.css";
import { useChange } from "./useChange";

type Props = { open: boolean; community: Named; onClose: () => void };

/** Until when a community rests, and what its members are told. */
export function PauseDialog({ open, community, onClose }: Props) {
  const { name } = community;
  return (
    <Dialog open={open} title={<Trans>Pause {name}</Trans>} onClose={onClose}>
      <PauseForm community={community} onDone={onClose} />
    </Dialog>
  );
}

function PauseForm({ community: { slug, name }, onDone }: { community: Named; onDone: () => void }) {
  const { t } = useLingui();
  const [today] = useState(() => new Date());
  const [until, setUntil] = useState(() => dayFrom(today, 30));
  const [note, setNote] = useState("");
  const reason = useReason();
  const faultWords = useFaultWords();
  const rest = useChange(slug, () => pause(slug, until, note.trim()), {
    done: () => t`${name} rests now.`,
    onDone,
    quiet: true,
  });
  const [first, last] = [dayFrom(today, 1), dayFrom(today, 365)];
  const outside = until < first || until > last;
  const untilError = outside ? t`Choose a day after today and within a year.` : faultWords(rest.error, "/until");
  const noteError = faultWords(rest.error, "/note");
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (outside) document.getElementById("pause-until")?.focus();
        else rest.mutate(undefined);
      }}
    >
      <TextField
        id="pause-until"
        type="date"
        label={t`It goes on again on`}
        min={first}
        max={last}
        value={until}
        onChange={setUntil}
        error={untilError}
      />
      <div className={styles.quick}>
        {[30, 60, 90].map((days) => (
          <Button key={days} size="sm" variant="quiet" onClick={() => setUntil(dayFrom(today, days))}>
            <Trans>In {days} days</Trans>
          </Button>
        ))}
      </div>
      <TextArea
        id="pause-note"
        label={t`What members should know`}
        optional
        most={300}
        value={note}
        onChange={setNote}
        error={noteError}
      />
      {rest.isError && !untilError && !noteError && <FieldError id="pause-problem">{reason(rest.error)}</FieldError>}
      <div className={styles.actions}>
        <Button onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
        <Button type="submit" variant="primary" pending={rest.isPending}>
          <Trans>Pause {name}</Trans>
        </Button>
      </div>
    </form>
  );
}
