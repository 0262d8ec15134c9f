import { useMutation, useQueryClient } from "@tanstack/react-query";
import { meQuery } from "@/auth/me";
import { useReason } from "@/lib/useReason";
import { showToast } from "@/ui/toasts";
import { leadershipQueries } from "./queries";

type Words<T, R> = {
  /** Said once it is done. */
  done?: (result: R, input: T) => string;
  /** Takes the error instead of a toast, to show it where it belongs. */
  onProblem?: (error: unknown) => void;
  onDone?: (result: R) => void;
};

/** One deed about who looks after a community; whatever shows who leads is read again afterwards. */
export function useDeed<T = void, R = unknown>(deed: (input: T) => Promise<R>, words: Words<T, R> = {}) {
  const client = useQueryClient();
  const reason = useReason();
  return useMutation({
    mutationFn: deed,
    onSuccess: (result, input) => {
      if (words.done) showToast({ message: words.done(result, input) });
      words.onDone?.(result);
    },
    onError: (error) => {
      if (words.onProblem) words.onProblem(error);
      else showToast({ tone: "problem", message: reason(error) });
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: leadershipQueries.all() }),
        client.invalidateQueries({ queryKey: ["communities"] }),
        client.invalidateQueries({ queryKey: ["people"] }),
        client.invalidateQueries({ queryKey: ["steward"] }),
        client.invalidateQueries({ queryKey: meQuery.queryKey }),
      ]),
  });
}
