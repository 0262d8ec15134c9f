import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { PersonPicker } from "@/lib/PersonPicker";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { FieldError } from "@/ui/Field";
import { TextArea } from "@/ui/TextArea";
import styles from "./Admission.module.css";
import { InviteResults } from "./InviteResults";
import { type InvitationResult, MOST_ROWS, rowsOf } from "./model";
import { admissionQueries, invite } from "./queries";

/** Invites people one by one, or a pasted list; the answer says of each row what came of it. */
export function InviteForm({ community }: { community: string }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const reason = useReason();
  const [list, setList] = useState("");
  const [results, setResults] = useState<readonly InvitationResult[]>([]);
  // A new key for every new list: sending the same one again after a lost answer invites nobody twice.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const rows = rowsOf(list);
  const tooMany = rows.length > MOST_ROWS;

  const send = useMutation({
    mutationFn: () => invite(community, rows, key),
    onSuccess: async (answer) => {
      setResults(answer.results);
      setList("");
      setKey(crypto.randomUUID());
      await client.invalidateQueries({ queryKey: admissionQueries.invitations(community).queryKey });
    },
  });
  const add = (row: string) => setList([...rows, row].join("\n"));

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (rows.length === 0) document.getElementById("invite-list")?.focus();
        else if (!tooMany) send.mutate();
      }}
    >
      <h3>
        <Trans>Invite people</Trans>
      </h3>
      <PersonPicker label={t`Find somebody`} onPick={({ handle }) => add(`@${handle}`)} />
      <TextArea
        id="invite-list"
        label={t`Who is invited`}
        hint={t`One a line: handle or e-mail address. You can paste a list or a column of a table, up to ${MOST_ROWS} people.`}
        rows={4}
        spellCheck={false}
        value={list}
        onChange={setList}
        error={tooMany ? t`These are ${rows.length} people. Please send ${MOST_ROWS} at a time.` : undefined}
      />
      {send.isError && <FieldError id="invite-problem">{reason(send.error)}</FieldError>}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" icon="mail" pending={send.isPending}>
          <Trans>Send invitations</Trans>
        </Button>
      </div>
      <InviteResults results={results} />
    </form>
  );
}
