import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { isProblem } from "@/api/client";
import { useFaultWords } from "@/lib/useFaultWords";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { Checkbox } from "@/ui/Checkbox";
import { FieldError } from "@/ui/Field";
import { Select } from "@/ui/Select";
import { TextField } from "@/ui/TextField";
import { createToken, tokensQuery } from "./queries";
import styles from "./Tokens.module.css";
import { expiryAfter, type Lifetime, lifetimes, scopes, type Token } from "./tokens";

export function CreateTokenForm({ onCreated }: { onCreated: (token: Token) => void }) {
  const { t, i18n } = useLingui();
  const client = useQueryClient();
  const reason = useReason();
  const faultWords = useFaultWords();
  const [name, setName] = useState("");
  const [chosen, setChosen] = useState<readonly string[]>(["communities:read"]);
  const [lifetime, setLifetime] = useState<Lifetime>("90");
  const [tried, setTried] = useState(false);
  // One key for this form: pressing twice, or again after a lost answer, makes one token.
  const [key] = useState(() => crypto.randomUUID());

  const create = useMutation({
    mutationFn: () =>
      createToken({ name: name.trim(), scopes: [...chosen], expiresAt: expiryAfter(lifetime, Date.now()) }, key),
    onSuccess: async (token) => {
      onCreated(token);
      await client.invalidateQueries({ queryKey: tokensQuery.queryKey });
    },
  });
  const said = isProblem(create.error) ? create.error : undefined;
  const nameError =
    tried && name.trim() === "" ? t`Give it a name, so that you recognise it later.` : faultWords(said, "/name");
  const scopesError = tried && chosen.length === 0 ? t`Choose at least one.` : faultWords(said, "/scopes");

  const submit = () => {
    setTried(true);
    if (name.trim() === "") document.getElementById("token-name")?.focus();
    else if (chosen.length > 0) create.mutate();
  };

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        id="token-name"
        label={t`Name`}
        hint={t`What will use it, such as “Calendar of the office display”`}
        autoComplete="off"
        value={name}
        onChange={setName}
        error={nameError}
      />
      <fieldset className={styles.scopes}>
        <legend>
          <Trans>It may</Trans>
        </legend>
        {scopes.map(({ value, label }) => (
          <Checkbox
            key={value}
            label={i18n._(label)}
            checked={chosen.includes(value)}
            onChange={(on) => setChosen(on ? [...chosen, value] : chosen.filter((each) => each !== value))}
          />
        ))}
        {scopesError && <FieldError id="token-scopes-error">{scopesError}</FieldError>}
      </fieldset>
      <Select
        label={t`It expires after`}
        value={lifetime}
        onChange={setLifetime}
        choices={lifetimes.map((days) => ({ value: days, label: t`${days} days` }))}
      />
      {said && !nameError && !scopesError && <FieldError id="token-problem">{reason(said)}</FieldError>}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" pending={create.isPending}>
          <Trans>Create token</Trans>
        </Button>
      </div>
    </form>
  );
}
