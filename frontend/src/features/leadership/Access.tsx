import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/ui/Button";
import { useDeed } from "./commands";
import { DeactivationDialog } from "./DeactivationDialog";
import { leadership } from "./queries";

type Person = { id: string; name: string; deactivated: boolean; can: { deactivate: boolean } };

/** For stewards: switches a person's access off, or on again. */
export function Access({ person }: { person: Person }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const reactivate = useDeed(() => leadership.reactivate(person.id), {
    done: () => t`${person.name} has access again.`,
  });
  if (!person.can.deactivate) return null;
  if (person.deactivated)
    return (
      <Button icon="undo" pending={reactivate.isPending} onClick={() => reactivate.mutate()}>
        <Trans>Give access again</Trans>
      </Button>
    );
  return (
    <>
      <Button icon="leave" onClick={() => setAsking(true)}>
        <Trans>End access</Trans>
      </Button>
      <DeactivationDialog open={asking} person={person} onClose={() => setAsking(false)} />
    </>
  );
}
