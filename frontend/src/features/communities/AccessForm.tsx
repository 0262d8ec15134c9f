import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { showToast } from "@/ui/toasts";
import { type Door, DoorAxes } from "./DoorAxes";
import type { Community } from "./model";
import { communitiesQueries } from "./queries";
import styles from "./SettingsPage.module.css";
import { changeAccess } from "./settingsQueries";

/** Who sees the community, and how people join. Going into hiding is asked about, because links from outside end there. */
export function AccessForm({ community }: { community: Community }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const reason = useReason();
  const { name, visibility = "PUBLIC", joining = "OPEN" } = community;
  const [door, setDoor] = useState<Door>({ visibility, joining });
  const [asking, setAsking] = useState(false);
  const hides = door.visibility === "PRIVATE" && visibility !== "PRIVATE";
  const changed = door.visibility !== visibility || door.joining !== joining;

  const change = useMutation({
    mutationFn: () => changeAccess(community.id, door),
    onSuccess: async () => {
      showToast({ message: t`Who sees and joins ${name} has changed.` });
      await client.invalidateQueries({ queryKey: communitiesQueries.all() });
    },
    onError: (error) => showToast({ tone: "problem", message: t`Nothing has changed. ${reason(error)}` }),
    onSettled: () => setAsking(false),
  });

  return (
    <form
      className={styles.form}
      aria-label={t`Access`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!changed || change.isPending) return;
        if (hides) setAsking(true);
        else change.mutate();
      }}
    >
      <DoorAxes form={door} errors={{}} onChange={setDoor} hideable={community.status !== "PROPOSED"} />
      <div className={styles.actions}>
        <Button type="submit" pending={change.isPending} aria-disabled={!changed}>
          <Trans>Change access</Trans>
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={<Trans>Hide {name} from everybody else?</Trans>}
        verb={<Trans>Hide it</Trans>}
        pending={change.isPending}
        onClose={() => setAsking(false)}
        onConfirm={() => change.mutate()}
      >
        <p>
          <Trans>
            At once only members will know that it exists. It gets a new address that cannot be guessed, and anybody may
            take the old one.
          </Trans>
        </p>
      </ConfirmDialog>
    </form>
  );
}
