import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useReason } from "@/lib/useReason";
import { showToast } from "@/ui/toasts";
import { charterQueries } from "./queries";

type Options<V> = { run: (variables: V) => Promise<unknown>; done?: string; failed: string; after?: () => void };

/** Something that is done to a community's charter: everything shown of it is read again afterwards. */
export function useCharterDeed<V = void>(slug: string, { run, done, failed, after }: Options<V>) {
  const client = useQueryClient();
  const reason = useReason();
  return useMutation({
    mutationFn: run,
    onSuccess: async () => {
      after?.();
      if (done) showToast({ message: done });
      await Promise.all([
        client.invalidateQueries({ queryKey: charterQueries.all(slug) }),
        client.invalidateQueries({ queryKey: ["communities"] }),
      ]);
    },
    onError: (error) => showToast({ tone: "problem", message: `${failed} ${reason(error)}` }),
  });
}
