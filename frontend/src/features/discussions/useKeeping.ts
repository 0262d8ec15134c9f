import { useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useReason } from "@/lib/useReason";
import { showToast } from "@/ui/toasts";
import { discussionsQueries } from "./queries";

/** One deed of those who keep order; what is shown is read again after it. */
export function useKeeping(deed: (reason: string) => Promise<unknown>, onDone?: () => void) {
  const { t } = useLingui();
  const client = useQueryClient();
  const reason = useReason();
  return useMutation({
    mutationFn: deed,
    onSuccess: async () => {
      onDone?.();
      await client.invalidateQueries({ queryKey: discussionsQueries.all });
    },
    onError: (error) => showToast({ tone: "problem", message: t`That did not work. ${reason(error)}` }),
  });
}
