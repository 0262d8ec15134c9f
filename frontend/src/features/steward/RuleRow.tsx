import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useReason } from "@/lib/useReason";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { showToast } from "@/ui/toasts";
import type { GroupRule } from "./model";
import { applyRule, deleteRule, editRule, ruleQueries, tryRule } from "./queries";
import { RuleReport } from "./RuleReport";
import { RuleRuns } from "./RuleRuns";
import styles from "./Steward.module.css";

/** One rule, what it would do, and what it did. */
export function RuleRow({ rule }: { rule: GroupRule }) {
  const { t } = useLingui();
  const [deleting, setDeleting] = useState(false);
  const dry = useMutation({ mutationFn: () => tryRule(rule.id) });
  const apply = useChange(
    () => applyRule(rule.id),
    () => dry.reset(),
  );
  const flip = useChange(() => editRule(rule.id, { enabled: !rule.enabled }));
  const remove = useChange(
    () => deleteRule(rule.id),
    () => showToast({ message: t`The rule is gone. Its members stay.` }),
  );
  const again = () => {
    apply.reset();
    dry.mutate();
  };
  const problem = dry.error ?? apply.error ?? flip.error ?? remove.error;
  const reason = useReason();
  const report = apply.data ?? dry.data;
  const { group, community, mode, enabled } = rule;
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <p className={styles.name}>
          <span>{group}</span>
          <span aria-hidden>→</span>
          <Link to="/c/$slug" params={{ slug: community.slug }}>
            {community.name}
          </Link>
          {enabled ? (
            <Badge tone="success">
              <Trans>On</Trans>
            </Badge>
          ) : (
            <Badge>
              <Trans>Off</Trans>
            </Badge>
          )}
        </p>
        <p className={styles.facts}>
          {mode === "ADD" ? (
            <Trans>Adds members</Trans>
          ) : (
            <Trans>Adds members, and lets them go when they leave the group</Trans>
          )}
        </p>
        <RuleRuns rule={rule.id} />
      </div>
      <div className={styles.actions}>
        <Button size="sm" pending={dry.isPending} onClick={again} aria-label={t`Try ${group}`}>
          <Trans>Try</Trans>
        </Button>
        <Button size="sm" pending={flip.isPending} onClick={() => flip.mutate()}>
          {enabled ? <Trans>Switch off</Trans> : <Trans>Switch on</Trans>}
        </Button>
        <Button size="sm" variant="quiet" onClick={() => setDeleting(true)} aria-label={t`Delete ${group}`}>
          <Trans>Delete</Trans>
        </Button>
      </div>
      {problem && (
        <p className={styles.wide} role="alert">
          {reason(problem)}
        </p>
      )}
      {report && (
        <RuleReport report={report} done={apply.isSuccess} pending={apply.isPending} onApply={() => apply.mutate()} />
      )}
      <ConfirmDialog
        open={deleting}
        title={<Trans>Delete the rule for “{group}”?</Trans>}
        verb={<Trans>Delete rule</Trans>}
        pending={remove.isPending}
        onConfirm={() => remove.mutate()}
        onClose={() => setDeleting(false)}
      >
        <Trans>Its reports go with it. Who became a member through it stays one.</Trans>
      </ConfirmDialog>
    </li>
  );
}

/** A change of rules: afterwards everything about them is read again. */
function useChange<T>(run: () => Promise<T>, after?: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: async () => {
      after?.();
      await client.invalidateQueries({ queryKey: ruleQueries.all() });
    },
  });
}
