import { useCallback, useState } from "react";
import { createStore, type Store } from "@/lib/store";
import type { Discussion } from "./model";

export type Reading = {
  /** The number of the reply that is read now. */
  position: Store<number>;
  /** Up to where it was read when the page was opened; the line stays there while one reads on. */
  line: number | undefined;
  /** Ties the list of replies to what is in sight. */
  watch: (list: HTMLElement | null) => (() => void) | undefined;
};

/** How far somebody has read. */
export function useReading({ readUpTo, unread, lastNumber }: Discussion): Reading {
  const [position] = useState(() => createStore(0));
  const [line] = useState(unread > 0 && readUpTo !== undefined && readUpTo < lastNumber ? readUpTo : undefined);
  const watch = useCallback(
    (list: HTMLElement | null) => {
      if (!list) return undefined;
      const seen = new IntersectionObserver(
        (entries) => {
          const numbers = entries.filter((each) => each.isIntersecting).map(({ target }) => Number(target.id));
          if (numbers.length > 0) position.set(Math.max(...numbers));
        },
        { rootMargin: "0px 0px -25% 0px" },
      );
      const observe = () => {
        for (const item of list.children) seen.observe(item);
      };
      observe();
      const grown = new MutationObserver(observe);
      grown.observe(list, { childList: true });
      return () => {
        seen.disconnect();
        grown.disconnect();
      };
    },
    [position],
  );
  return { position, line, watch };
}
