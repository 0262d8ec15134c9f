import { useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useReason } from "@/lib/useReason";
import { showToast } from "@/ui/toasts";
import type { JoinRequest } from "./model";
import { admissionQueries, decideRequest } from "./queries";

type Answer = { request: JoinRequest; decision: "APPROVED" | "DECLINED"; reason?: string };

/** Answers a request. The list shows who still waits, also when somebody else was faster. */
export function useDecision(community: string, onDone: () => void) {
  const client = useQueryClient();
  const reasonOf = useReason();
  const { t } = useLingui();
  return useMutation({
    mutationFn: ({ request, ...decision }: Answer) => decideRequest(community, request.id, decision),
    onSuccess: (_, { request, decision }) => {
      const { name } = request.person;
      showToast({
        message:
          decision === "APPROVED" ? t`${name} is a member now.` : t`${name} reads your reason and may ask again.`,
      });
      onDone();
    },
    onError: (error, { decision }) => {
      if (decision === "APPROVED") showToast({ tone: "problem", message: reasonOf(error) });
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: admissionQueries.all() }),
        client.invalidateQueries({ queryKey: ["communities"] }),
      ]),
  });
}
