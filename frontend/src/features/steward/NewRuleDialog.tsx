import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFaultWords } from "@/lib/useFaultWords";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { FieldError } from "@/ui/Field";
import { Select } from "@/ui/Select";
import { TextField } from "@/ui/TextField";
import { showToast } from "@/ui/toasts";
import type { GroupRule } from "./model";
import { createRule, ruleQueries } from "./queries";
import styles from "./Steward.module.css";

type Mode = GroupRule["mode"];

/** Makes a rule that is switched off, so that a dry run comes first. */
export function NewRuleDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const reason = useReason();
  const faultWords = useFaultWords();
  const [group, setGroup] = useState("");
  const [community, setCommunity] = useState("");
  const [mode, setMode] = useState<Mode>("ADD");
  const [tried, setTried] = useState(false);

  const create = useMutation({
    mutationFn: () => createRule({ group: group.trim(), community: community.trim().replace(/^.*\/c\//, ""), mode }),
    onSuccess: async () => {
      onClose();
      showToast({ message: t`The rule is made and switched off. Try it first.` });
      await client.invalidateQueries({ queryKey: ruleQueries.all() });
    },
  });
  const missing = (value: string) => (tried && value.trim() === "" ? t`Please fill this in.` : undefined);
  const groupError = missing(group) ?? faultWords(create.error, "/group");
  const communityError = missing(community) ?? faultWords(create.error, "/community");

  return (
    <Dialog open title={<Trans>Make a rule</Trans>} onClose={onClose}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (group.trim() && community.trim()) create.mutate();
        }}
      >
        <TextField
          label={t`Group`}
          hint={t`As your directory spells it, such as “analytics”`}
          autoComplete="off"
          autoCapitalize="none"
          value={group}
          onChange={setGroup}
          error={groupError}
        />
        <TextField
          label={t`Community`}
          hint={t`Its address, such as “data-visualisation”`}
          autoComplete="off"
          autoCapitalize="none"
          value={community}
          onChange={setCommunity}
          error={communityError}
        />
        <Select
          label={t`What it does`}
          value={mode}
          onChange={setMode}
          choices={[
            { value: "ADD", label: t`Adds members` },
            { value: "ADD_AND_REMOVE", label: t`Adds members, and lets them go when they leave the group` },
          ]}
        />
        {create.isError && !groupError && !communityError && (
          <FieldError id="rule-problem">{reason(create.error)}</FieldError>
        )}
        <div className={styles.actions}>
          <Button type="submit" variant="primary" pending={create.isPending}>
            <Trans>Make rule</Trans>
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
