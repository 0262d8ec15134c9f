import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNow } from "@/lib/useNow";
import { useReason } from "@/lib/useReason";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { Icon } from "@/ui/Icon";
import { Time } from "@/ui/Time";
import { showToast } from "@/ui/toasts";
import { revokeToken, tokensQuery } from "./queries";
import styles from "./Tokens.module.css";
import { isExpired, scopes, type Token } from "./tokens";

export function TokenRow({ token }: { token: Token }) {
  const { t, i18n } = useLingui();
  const expired = isExpired(token, useNow());
  const allowed = token.scopes.map((scope) => {
    const known = scopes.find(({ value }) => value === scope);
    return known ? i18n._(known.label) : scope;
  });
  return (
    <li className={styles.token}>
      <span className={styles.mark}>
        <Icon name="key" />
      </span>
      <div className={styles.words}>
        <h2>
          {token.name}{" "}
          {expired && (
            <Badge tone="warning">
              <Trans>Expired</Trans>
            </Badge>
          )}
        </h2>
        <p>{allowed.join(" · ")}</p>
        <p className={styles.facts}>
          <span>
            <Trans>
              Ends in <code>{token.hint}</code>
            </Trans>
          </span>
          <span>
            {expired ? <Trans>Expired</Trans> : <Trans>Expires</Trans>} <Time at={token.expiresAt} />
          </span>
          <span>
            {token.lastUsedAt ? (
              <Trans>
                Last used <Time at={token.lastUsedAt} />
              </Trans>
            ) : (
              <Trans>Never used</Trans>
            )}
          </span>
        </p>
      </div>
      <Revoke token={token} label={t`Revoke`} />
    </li>
  );
}

function Revoke({ token, label }: { token: Token; label: string }) {
  const { t } = useLingui();
  const { name } = token;
  const [asking, setAsking] = useState(false);
  const client = useQueryClient();
  const reason = useReason();
  const revoke = useMutation({
    mutationFn: () => revokeToken(token.id),
    onSuccess: async () => {
      showToast({ message: t`“${name}” is revoked and works no longer.` });
      await client.invalidateQueries({ queryKey: tokensQuery.queryKey });
    },
    onError: (error) => showToast({ tone: "problem", message: t`“${name}” is not revoked yet. ${reason(error)}` }),
    onSettled: () => setAsking(false),
  });
  return (
    <>
      <Button size="sm" aria-label={t`Revoke ${name}`} onClick={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmDialog
        open={asking}
        title={<Trans>Revoke “{name}”?</Trans>}
        verb={<Trans>Revoke token</Trans>}
        pending={revoke.isPending}
        onConfirm={() => revoke.mutate()}
        onClose={() => setAsking(false)}
      >
        <Trans>Whatever uses it stops working at once. This cannot be taken back; you can create a new one.</Trans>
      </ConfirmDialog>
    </>
  );
}
