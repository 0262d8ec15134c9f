import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useFaultWords } from "@/lib/useFaultWords";
import { useNow } from "@/lib/useNow";
import { Button } from "@/ui/Button";
import { DateField } from "@/ui/DateField";
import { Dialog } from "@/ui/Dialog";
import { useCharterDeed } from "./commands";
import { type Community, dayFrom } from "./model";
import { openConsultation } from "./queries";

type Props = { open: boolean; community: Community; number: number; onClose: () => void };

/** Until when the members are asked. Two weeks is what most communities give. */
export function AskMembersDialog({ open, community: { slug, name }, number, onClose }: Props) {
  const { t } = useLingui();
  const faultWords = useFaultWords();
  const today = new Date(useNow());
  const [until, setUntil] = useState(() => dayFrom(today, 14));
  const deed = useCharterDeed(slug, {
    run: () => openConsultation(slug, number, until),
    done: t`The members of ${name} are asked now.`,
    failed: t`The members were not asked.`,
    after: onClose,
  });
  return (
    <Dialog
      open={open}
      title={<Trans>Ask the members about version {number}</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button variant="primary" pending={deed.isPending} onClick={() => deed.mutate()}>
            <Trans>Ask the members</Trans>
          </Button>
        </>
      }
    >
      <p>
        <Trans>They comment on each section and may object. Meanwhile the text stays as it is.</Trans>
      </p>
      <DateField
        label={t`Until`}
        value={until}
        min={dayFrom(today, 0)}
        max={dayFrom(today, 90)}
        onChange={setUntil}
        error={faultWords(deed.error, "/until")}
      />
    </Dialog>
  );
}
