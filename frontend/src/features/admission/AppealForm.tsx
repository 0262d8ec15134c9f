import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { TextArea } from "@/ui/TextArea";
import { showToast } from "@/ui/toasts";
import styles from "./Admission.module.css";
import type { OwnRemoval } from "./model";
import { admissionQueries, appeal } from "./queries";

const MOST = 2000;

/** What somebody who was removed wants a steward to know. */
export function AppealForm({ removal }: { removal: OwnRemoval }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const reasonOf = useReason();
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const id = `appeal-${removal.id}`;
  const send = useMutation({
    mutationFn: () => appeal(removal.id, text.trim()),
    onSuccess: () => showToast({ message: t`Your words are with the stewards.` }),
    onSettled: () => client.invalidateQueries({ queryKey: admissionQueries.removals().queryKey }),
  });
  const empty = tried && text.trim() === "" ? t`Please say what happened.` : undefined;
  return (
    <form
      className={styles.section}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (text.trim() === "") document.getElementById(id)?.focus();
        else send.mutate();
      }}
    >
      <TextArea
        id={id}
        label={t`Why a steward should look at it again`}
        hint={t`You can appeal once. A steward reads it.`}
        most={MOST}
        value={text}
        onChange={setText}
        error={empty ?? (send.isError ? reasonOf(send.error) : undefined)}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" pending={send.isPending}>
          <Trans>Appeal</Trans>
        </Button>
      </div>
    </form>
  );
}
