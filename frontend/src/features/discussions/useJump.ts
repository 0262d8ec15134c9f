import { useQueryClient } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { useCallback, useEffect, useEffectEvent } from "react";
import type { Discussion } from "./model";
import { pageFrom, type ReplyPages, readReplies, repliesKey } from "./queries";

/** Pages that were arrived at; coming back to one, the router knows where it was left. */
const arrived = new Set<string>();

const HOLD_MS = 1_500;

export type Jump = (number: number) => Promise<void>;

/** Goes to a reply, also where the ones in between have not been loaded. At first to the one in the address, or the first unread. */
export function useJump(discussion: Discussion, at: number | undefined): Jump {
  const client = useQueryClient();
  const place = useLocation({ select: ({ state, hash }) => `${state.__TSR_key ?? ""}#${hash}` });
  const { id, readUpTo, unread } = discussion;

  const jump = useCallback(
    async (number: number) => {
      const shown = client.getQueryData<ReplyPages>(repliesKey(id))?.pages.flat() ?? [];
      if (!shown.some((each) => each.number === number)) {
        const items = await readReplies(id, { from: number, limit: 20 });
        // What follows what is shown joins it; else the pages in between are loaded when one goes there.
        const follows = shown.at(-1)?.number === number - 1;
        client.setQueryData<ReplyPages>(repliesKey(id), (now) => {
          const page = pageFrom(items, number);
          if (!now || !follows) return page;
          return { pages: [...now.pages, ...page.pages], pageParams: [...now.pageParams, ...page.pageParams] };
        });
      }
      hold(number);
    },
    [client, id],
  );

  // Where one goes on to read is decided on arrival, not while reading.
  const arrive = useEffectEvent((where: string) => {
    if (arrived.has(where)) return;
    arrived.add(where);
    const first = at ?? (unread > 0 && readUpTo ? readUpTo + 1 : undefined);
    if (first !== undefined) void jump(first);
  });
  useEffect(() => arrive(place), [place]);
  return jump;
}

/** Keeps a reply at the top while what is around it arrives, until the reader moves on or a moment has passed. */
function hold(number: number) {
  const held = new AbortController();
  const grown = new ResizeObserver(() => document.getElementById(`${number}`)?.scrollIntoView({ block: "start" }));
  held.signal.addEventListener("abort", () => grown.disconnect());
  for (const moved of ["wheel", "touchmove", "keydown", "pointerdown"])
    addEventListener(moved, () => held.abort(), { signal: held.signal, passive: true });
  setTimeout(() => held.abort(), HOLD_MS);
  grown.observe(document.body);
}
