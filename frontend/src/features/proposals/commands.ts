import { useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { meQuery } from "@/auth/me";
import { useReason } from "@/lib/useReason";
import { showToast } from "@/ui/toasts";
import {
  activate,
  type InterestKind,
  type NewInterest,
  type Proposal,
  proposalsQueries,
  showInterest,
  withdrawInterest,
  withdrawProposal,
} from "./queries";

type Named = { id: string; name: string };

/** What follows from any change of a proposal: it may have come alive with it. */
function useSettled({ id, name }: Named) {
  const client = useQueryClient();
  const { t } = useLingui();
  const reason = useReason();
  const state = proposalsQueries.state(id).queryKey;
  return {
    client,
    state,
    onSuccess: (proposal: Proposal) => {
      client.setQueryData(state, proposal);
      if (proposal.status === "ACTIVE") showToast({ message: t`${name} has come alive.` });
    },
    refused: (error: unknown) => showToast({ tone: "problem", message: reason(error) }),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ["communities"] }),
        client.invalidateQueries({ queryKey: meQuery.queryKey }),
      ]),
  };
}

/** Says or changes what one would do, at once on the screen; null takes it back. */
export function useInterest(community: Named) {
  const { client, state, onSuccess, refused, onSettled } = useSettled(community);
  return useMutation({
    mutationFn: (interest: NewInterest | null) =>
      interest === null ? withdrawInterest(community.id) : showInterest(community.id, interest),
    onMutate: async (interest) => {
      await client.cancelQueries({ queryKey: proposalsQueries.of(community.id) });
      const before = client.getQueryData(state);
      client.setQueryData(state, (now) => now && whenSaid(now, interest?.kind));
      return { before };
    },
    onSuccess,
    onError: (error, _, context) => {
      client.setQueryData(state, context?.before);
      refused(error);
    },
    onSettled,
  });
}

/** The proposal as it will be once the service has agreed. */
export function whenSaid(proposal: Proposal, kind: InterestKind | undefined): Proposal {
  const { myInterest, myNote: _, ...rest } = proposal;
  const change = (kind ? 1 : 0) - (myInterest ? 1 : 0);
  return { ...rest, interested: proposal.interested + change, ...(kind && { myInterest: kind }) };
}

export function useActivate(community: Named) {
  const { onSuccess, refused, onSettled } = useSettled(community);
  return useMutation({ mutationFn: () => activate(community.id), onSuccess, onError: refused, onSettled });
}

export function useWithdrawProposal(community: Named) {
  const { onSuccess, onSettled } = useSettled(community);
  return useMutation({
    mutationFn: (reason: string) => withdrawProposal(community.id, reason),
    onSuccess,
    onSettled,
  });
}
