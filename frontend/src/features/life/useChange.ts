import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useReason } from "@/lib/useReason";
import { showToast } from "@/ui/toasts";
import { communitiesKey, lifeQueries } from "./queries";

type Options<T> = {
  /** Said when it is done. */
  done: (answer: T) => string;
  onDone?: (answer: T) => void;
  /** Said in place instead of in a toast. */
  quiet?: boolean;
};

/** Something that changes a community's status or stage; everything shown of it is read again. */
export function useChange<V, T>(slug: string, change: (values: V) => Promise<T>, options: Options<T>) {
  const client = useQueryClient();
  const reason = useReason();
  return useMutation({
    mutationFn: change,
    onSuccess: async (answer) => {
      options.onDone?.(answer);
      showToast({ message: options.done(answer) });
      await Promise.all([
        client.invalidateQueries({ queryKey: communitiesKey }),
        client.invalidateQueries({ queryKey: lifeQueries.all(slug) }),
        client.invalidateQueries({ queryKey: ["me"] }),
      ]);
    },
    onError: (error) => {
      if (!options.quiet) showToast({ tone: "problem", message: reason(error) });
    },
  });
}
