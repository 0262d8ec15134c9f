import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { FieldError } from "@/ui/Field";
import { Select } from "@/ui/Select";
import styles from "./Admission.module.css";
import { CopyButton } from "./CopyButton";
import { addressOf, type InvitationLink } from "./model";
import { admissionQueries, createLink } from "./queries";

const DAYS = ["7", "14", "30", "90"] as const;
const LIMITS = ["1", "5", "25", "100"] as const;

/** Makes a link and shows it, once. */
export function LinkForm({ community }: { community: string }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const reason = useReason();
  const [days, setDays] = useState<(typeof DAYS)[number]>("14");
  const [limit, setLimit] = useState<(typeof LIMITS)[number]>("25");
  const [key, setKey] = useState(() => crypto.randomUUID());
  const create = useMutation({
    mutationFn: () => {
      const expiresAt = new Date(Date.now() + Number(days) * 86_400_000).toISOString();
      return createLink(community, { expiresAt, useLimit: Number(limit) }, key);
    },
    onSuccess: () => client.invalidateQueries({ queryKey: admissionQueries.links(community).queryKey }),
    onSettled: () => setKey(crypto.randomUUID()),
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        create.mutate();
      }}
    >
      <div className={styles.pair}>
        <Select
          label={t`It works for`}
          value={days}
          onChange={setDays}
          choices={DAYS.map((value) => ({ value, label: t`${value} days` }))}
        />
        <Select
          label={t`It lets in`}
          value={limit}
          onChange={setLimit}
          choices={LIMITS.map((value) => ({ value, label: value === "1" ? t`one person` : t`${value} people` }))}
        />
      </div>
      {create.isError && <FieldError id="link-problem">{reason(create.error)}</FieldError>}
      <div className={styles.actions}>
        <Button type="submit" icon="plus" pending={create.isPending}>
          <Trans>Create a link</Trans>
        </Button>
      </div>
      {create.data && <NewLink link={create.data} />}
    </form>
  );
}

function NewLink({ link: { secret } }: { link: InvitationLink }) {
  const { t } = useLingui();
  if (!secret)
    return (
      <p>
        <Trans>The connection broke before the link arrived. Please revoke it below and create another one.</Trans>
      </p>
    );
  return (
    <div className={styles.section}>
      <p>
        <Trans>Copy the link now. It is shown only this once.</Trans>
      </p>
      <input
        className={styles.secret}
        aria-label={t`Invitation link`}
        readOnly
        value={addressOf(secret)}
        onFocus={(event) => event.target.select()}
      />
      <div className={styles.actions}>
        <CopyButton text={addressOf(secret)}>
          <Trans>Copy link</Trans>
        </CopyButton>
      </div>
    </div>
  );
}
