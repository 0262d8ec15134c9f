import { useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { showToast } from "@/ui/toasts";
import { refresh, replace } from "./commands";
import { type Community, type JoinWish, whenJoined } from "./model";
import { join } from "./queries";

/** Asks to join with what the form holds; the form keeps it when the service refuses. */
export function useAsk(onDone: () => void) {
  const client = useQueryClient();
  const { t } = useLingui();
  return useMutation({
    mutationFn: ({ community, wish }: { community: Community; wish: JoinWish }) => join(community.slug, wish),
    onSuccess: async (membership, { community: { slug, id, name } }) => {
      replace(client, slug, id, (now) => ({ ...whenJoined(now, membership.since), myMembership: membership }));
      showToast({ message: membership.state === "REQUESTED" ? t`You asked to join ${name}.` : t`You are in ${name}.` });
      onDone();
      await refresh(client);
    },
  });
}
