import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { showToast } from "@/ui/toasts";
import type { Community } from "./model";
import { communitiesQueries } from "./queries";
import { recognise } from "./settingsQueries";

/** For stewards: whether the organisation stands behind the community. */
export function OfficialToggle({ community }: { community: Community }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const reason = useReason();
  const { id, name, official = false } = community;
  const change = useMutation({
    mutationFn: (next: boolean) => recognise(id, next),
    onSuccess: async (_, next) => {
      showToast({
        message: next ? t`${name} is official now.` : t`${name} is no longer official.`,
        action: { label: t`Undo`, run: () => change.mutate(!next) },
      });
      await client.invalidateQueries({ queryKey: communitiesQueries.all() });
    },
    onError: (error) => showToast({ tone: "problem", message: t`Nothing has changed. ${reason(error)}` }),
  });
  return (
    <Button size="sm" icon="official" pending={change.isPending} onClick={() => change.mutate(!official)}>
      {official ? <Trans>No longer official</Trans> : <Trans>Make official</Trans>}
    </Button>
  );
}
