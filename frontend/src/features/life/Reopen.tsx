import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/ui/Button";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { Choice } from "./Choice";
import { reopen } from "./queries";
import type { Living } from "./StatusPage";
import { useChange } from "./useChange";

/** The way back for a closed community; where nobody leads it any more, whoever reopens it does. */
export function Reopen({ community: { slug, name, leaders } }: { community: Living }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const leaderless = leaders.length === 0;
  const open = useChange(slug, () => reopen(slug, leaderless), {
    done: () => t`${name} is open again.`,
    onDone: () => setAsking(false),
  });
  return (
    <Choice
      title={<Trans>{name} is closed</Trans>}
      action={
        <Button variant="primary" onClick={() => setAsking(true)}>
          <Trans>Reopen</Trans>
        </Button>
      }
    >
      <Trans>Reopened, it goes on with the members it has.</Trans>
      <ConfirmDialog
        open={asking}
        title={<Trans>Reopen {name}?</Trans>}
        verb={<Trans>Reopen {name}</Trans>}
        danger={false}
        pending={open.isPending}
        onConfirm={() => open.mutate(undefined)}
        onClose={() => setAsking(false)}
      >
        {leaderless ? (
          <Trans>Nobody leads it any more. You will lead it until a member takes over.</Trans>
        ) : (
          <Trans>Members can write again at once, and people can join.</Trans>
        )}
      </ConfirmDialog>
    </Choice>
  );
}
