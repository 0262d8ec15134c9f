import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useReason } from "@/lib/useReason";
import { showToast } from "@/ui/toasts";
import { goalsQueries } from "./queries";

type Options<V, R> = {
  run: (variables: V) => Promise<R>;
  done?: string | undefined;
  failed: string;
  /** What the screen does next. */
  after?: (result: R) => void;
};

/** Something that is done to a community's goals: everything shown of them is read again afterwards. */
export function useGoalDeed<V = void, R = unknown>(slug: string, { run, done, failed, after }: Options<V, R>) {
  const client = useQueryClient();
  const reason = useReason();
  return useMutation({
    mutationFn: run,
    onSuccess: async (result) => {
      after?.(result);
      if (done) showToast({ message: done });
      await client.invalidateQueries({ queryKey: goalsQueries.all(slug) });
    },
    onError: (error) => showToast({ tone: "problem", message: `${failed} ${reason(error)}` }),
  });
}
