import { useLingui } from "@lingui/react/macro";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { type LinkProps, linkOptions } from "@tanstack/react-router";
import { useDeferredValue } from "react";
import type { Schemas } from "@/api/client";
import { useMe } from "@/auth/me";
import { communitiesQueries } from "@/features/communities/queries";
import { matches } from "@/lib/matches";
import type { IconName } from "@/ui/Icon";
import { type Destination, destinations, steward } from "./destinations";

type Look = { id: string; label: string; hint?: string | undefined };
type Target = { link: Pick<LinkProps, "to" | "params" | "search"> } | { run: () => void };
export type Choice = Look & Target & ({ icon: IconName } | { community: Schemas["CommunityRef"] });

/** What the palette offers for some words: pages and my own communities at once, all others as soon as they are found. */
export function useChoices(words: string, onHelp: () => void): { choices: Choice[]; searching: boolean } {
  const { t, i18n } = useLingui();
  const me = useMe();
  const q = useDeferredValue(words.trim());
  const found = useInfiniteQuery({
    ...communitiesQueries.list({ q }),
    enabled: q.length > 1,
    placeholderData: keepPreviousData,
  });

  const page = ({ id, link, label, icon, key }: Destination): Choice => ({
    id,
    label: i18n._(label),
    hint: key && `g ${key}`,
    icon,
    link,
  });

  const mine = me.communities.map((each) => community(each.community, t`yours`));
  const known = new Set(me.communities.map((each) => each.community.id));
  const others = q.length > 1 ? (found.data?.pages[0]?.items ?? []) : [];
  const help: Choice = { id: "help", label: t`Keyboard shortcuts`, hint: "?", icon: "info", run: onHelp };
  const places = me.person.steward ? [...destinations, steward] : destinations;
  const local = [...places.map(page), help, ...mine].filter(({ label }) => matches(label, words));
  const remote = others.filter(({ id }) => !known.has(id)).map((each) => community(each));
  return { choices: [...local, ...remote.slice(0, 8)], searching: q.length > 1 && found.isFetching };
}

const community = (each: Schemas["CommunityRef"], hint?: string): Choice => ({
  id: each.id,
  label: each.name,
  hint,
  community: each,
  link: linkOptions({ to: "/c/$slug", params: { slug: each.slug } }),
});
