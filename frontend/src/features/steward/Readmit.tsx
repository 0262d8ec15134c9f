import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useReason } from "@/lib/useReason";
import { Button } from "@/ui/Button";
import { showToast } from "@/ui/toasts";
import type { PersonEntry } from "./model";
import { reactivatePerson, stewardQueries } from "./queries";

/** Lets somebody in again. */
export function Readmit({ person: { id, name } }: { person: PersonEntry }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const problem = useReason();
  const readmit = useMutation({
    mutationFn: () => reactivatePerson(id),
    onSuccess: () => showToast({ message: t`${name} has access again.` }),
    onError: (error) => showToast({ tone: "problem", message: problem(error) }),
    onSettled: () =>
      Promise.all([stewardQueries.all(), ["people"]].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
  return (
    <Button
      size="sm"
      pending={readmit.isPending}
      onClick={() => readmit.mutate()}
      aria-label={t`Let in again: ${name}`}
    >
      <Trans>Let in again</Trans>
    </Button>
  );
}
