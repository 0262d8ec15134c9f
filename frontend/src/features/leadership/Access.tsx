import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/ui/Button";
import { useDeed } from "./commands";
import { DeactivationDialog } from "./DeactivationDialog";
import { leadership } from "./queries";

type Person = { id: string; name: string; deactivated: boolean; can: { deactivate: boolean } };

/** For stewards: switches a person's access off, or on again. */
export function Access({ person, size = "md" }: { person: Person; size?: "md" | "sm" }) {
  const { t } = useLingui();
  const { name } = person;
  const [asking, setAsking] = useState(false);
  const reactivate = useDeed(() => leadership.reactivate(person.id), {
    done: () => t`${name} has access again.`,
  });
  if (!person.can.deactivate) return null;
  if (person.deactivated)
    return (
      <Button
        icon="undo"
        size={size}
        pending={reactivate.isPending}
        onClick={() => reactivate.mutate()}
        aria-label={t`Give access again: ${name}`}
      >
        <Trans>Give access again</Trans>
      </Button>
    );
  return (
    <>
      <Button icon="leave" size={size} onClick={() => setAsking(true)} aria-label={t`End access: ${name}`}>
        <Trans>End access</Trans>
      </Button>
      <DeactivationDialog open={asking} person={person} onClose={() => setAsking(false)} />
    </>
  );
}
