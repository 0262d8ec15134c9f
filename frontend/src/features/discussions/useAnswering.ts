import { useMemo, useState } from "react";
import type { Reply } from "./model";

type State = { open: boolean; to?: Reply | undefined; comment: boolean; quote: boolean };

/** To what somebody is about to answer, if not to all that was said; and whether they are writing at all. */
export type Answering = State & {
  /** A comment stands under an answer; a reply may quote what it answers. */
  start: (to?: Reply, how?: { comment?: boolean; quote?: boolean }) => void;
  stop: () => void;
  /** Not to that reply after all. */
  aside: () => void;
};

export function useAnswering(): Answering {
  const [state, setState] = useState<State>({ open: false, comment: false, quote: false });
  const deeds = useMemo(
    () => ({
      start: (to?: Reply, { comment = false, quote = false }: { comment?: boolean; quote?: boolean } = {}) =>
        setState({ open: true, to, comment, quote }),
      stop: () => setState({ open: false, comment: false, quote: false }),
      aside: () => setState((now) => ({ ...now, to: undefined, comment: false, quote: false })),
    }),
    [],
  );
  return { ...state, ...deeds };
}
