import { useLingui } from "@lingui/react/macro";
import { type InfiniteData, type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { isProblem } from "@/api/problem";
import { meQuery } from "@/auth/me";
import { useReason } from "@/lib/useReason";
import { showToast } from "@/ui/toasts";
import { type Community, canComeBack, whenJoined, whenLeft } from "./model";
import { communitiesQueries, join, leave } from "./queries";

type Pages = InfiniteData<{ items: Community[]; page: { next?: string } }>;

/** Changes of membership go out one after the other, in the order in which they were made. */
const oneByOne = { mutationKey: ["membership"], scope: { id: "membership" } };

/** Joins, accepts or asks. Shown at once; taken back in place, with the reason, when the service refuses. */
export function useJoin() {
  const client = useQueryClient();
  const reason = useReason();
  const { t } = useLingui();
  return useMutation({
    ...oneByOne,
    mutationFn: ({ slug }: Community) => join(slug),
    onMutate: (community) => change(client, community, whenJoined(community, new Date().toISOString())),
    onSuccess: (membership, { slug, id, name }) => {
      replace(client, slug, id, (now) => ({ ...now, myMembership: membership }));
      showToast({ message: membership.state === "REQUESTED" ? t`You asked to join ${name}.` : t`You are in ${name}.` });
    },
    onError: (error, community) => {
      const { slug, id, name } = community;
      replace(client, slug, id, () => community);
      showToast({ tone: "problem", message: t`You are not in ${name} yet. ${reason(error)}` });
    },
    onSettled: () => refresh(client),
  });
}

/** Leaves; where coming back is one click, with Undo. The last leader hears what has to happen first. */
export function useLeave(onLastLeader: (wayOut: string) => void) {
  const client = useQueryClient();
  const reason = useReason();
  const { t } = useLingui();
  const back = useJoin();
  return useMutation({
    ...oneByOne,
    mutationFn: ({ slug }: Community) => leave(slug),
    onMutate: (community) => change(client, community, leftByMe(client, community)),
    onSuccess: (_, community) => {
      const { name } = community;
      const undo = { label: t`Undo`, run: () => back.mutate(leftByMe(client, community)) };
      showToast({ message: t`You left ${name}.`, ...(canComeBack(community) && { action: undo }) });
    },
    onError: (error, community) => {
      const { slug, id, name } = community;
      replace(client, slug, id, () => community);
      if (isProblem(error) && error.code === "last-leader") onLastLeader(reason(error));
      else showToast({ tone: "problem", message: t`You are still in ${name}. ${reason(error)}` });
    },
    onSettled: () => refresh(client),
  });
}

function leftByMe(client: QueryClient, community: Community): Community {
  return whenLeft(community, client.getQueryData(meQuery.queryKey)?.person.id);
}

async function change(client: QueryClient, before: Community, after: Community) {
  await client.cancelQueries({ queryKey: communitiesQueries.all() });
  replace(client, before.slug, before.id, () => after);
}

/** Puts a new state of one community everywhere it stands. */
export function replace(client: QueryClient, slug: string, id: string, next: (now: Community) => Community) {
  client.setQueryData(communitiesQueries.detail(slug).queryKey, (now) => now && next(now));
  client.setQueriesData<Pages>(
    { queryKey: communitiesQueries.lists() },
    (now) =>
      now && {
        ...now,
        pages: now.pages.map((page) => ({
          ...page,
          items: page.items.map((item) => (item.id === id ? next(item) : item)),
        })),
      },
  );
}

/** Not before the last of several quick changes has settled, or an answer on its way would undo the newest. */
export async function refresh(client: QueryClient) {
  if (client.isMutating({ mutationKey: ["membership"] }) > 1) return;
  await Promise.all([
    client.invalidateQueries({ queryKey: communitiesQueries.all() }),
    client.invalidateQueries({ queryKey: meQuery.queryKey }),
  ]);
}
