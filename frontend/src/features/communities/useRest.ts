import { useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { isProblem } from "@/api/problem";
import { useReason } from "@/lib/useReason";
import { showToast } from "@/ui/toasts";
import { refresh, replace } from "./commands";
import type { Community } from "./model";
import { pause, resume, withdraw } from "./queries";

/** Takes a break; the last leader hears what has to happen first. */
export function usePause(onLastLeader: (wayOut: string) => void) {
  const client = useQueryClient();
  const reason = useReason();
  const { t } = useLingui();
  const back = useResume();
  return useMutation({
    mutationFn: ({ slug }: Community) => pause(slug),
    onSuccess: async (membership, community) => {
      const { slug, id, name } = community;
      replace(client, slug, id, (now) => ({ ...now, myMembership: membership }));
      const undo = { label: t`Undo`, run: () => back.mutate(community) };
      showToast({ message: t`You are taking a break from ${name}.`, action: undo });
      await refresh(client);
    },
    onError: (error, { name }) => {
      if (isProblem(error) && error.code === "last-leader") onLastLeader(reason(error));
      else showToast({ tone: "problem", message: t`Your break from ${name} has not begun. ${reason(error)}` });
    },
  });
}

export function useResume() {
  const client = useQueryClient();
  const reason = useReason();
  const { t } = useLingui();
  return useMutation({
    mutationFn: ({ slug }: Community) => resume(slug),
    onSuccess: async (membership, { slug, id, name }) => {
      replace(client, slug, id, (now) => ({ ...now, myMembership: membership }));
      showToast({ message: t`Welcome back to ${name}.` });
      await refresh(client);
    },
    onError: (error, { name }) =>
      showToast({ tone: "problem", message: t`Your break from ${name} goes on. ${reason(error)}` }),
  });
}

/** Withdraws a request, or declines an invitation. */
export function useWithdraw() {
  const client = useQueryClient();
  const reason = useReason();
  const { t } = useLingui();
  return useMutation({
    mutationFn: ({ slug }: Community) => withdraw(slug),
    onSuccess: async (_, { name, myMembership }) => {
      const invited = myMembership?.state === "INVITED";
      showToast({
        message: invited ? t`You declined the invitation to ${name}.` : t`You withdrew your request to ${name}.`,
      });
      await refresh(client);
    },
    onError: (error, { name }) =>
      showToast({ tone: "problem", message: t`Nothing has changed between you and ${name}. ${reason(error)}` }),
  });
}
