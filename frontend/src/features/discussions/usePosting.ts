import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { addReply, forgetLists } from "./cache";
import { postReply } from "./deeds";
import type { NewReply } from "./model";
import { discussionsQueries } from "./queries";

/** A reply on its way: shown at once, and kept until it has arrived. */
export type Pending = { key: string; reply: NewReply; error?: unknown };

export type Posting = {
  pending: readonly Pending[];
  post: (reply: NewReply, onArrival: () => void) => void;
  retry: (key: string) => void;
  drop: (key: string) => void;
};

/** Says something in a discussion. Trying again never says it twice. */
export function usePosting(discussion: string): Posting {
  const client = useQueryClient();
  const [pending, setPending] = useState<readonly Pending[]>([]);
  const arrivals = useRef(new Map<string, () => void>());
  const drop = (key: string) => setPending((now) => now.filter((each) => each.key !== key));

  const send = async ({ key, reply }: Pending) => {
    setPending((now) => [...now.filter((each) => each.key !== key), { key, reply }]);
    try {
      const posted = await postReply(discussion, reply, key);
      arrivals.current.get(key)?.();
      const follows = addReply(client, discussion, posted);
      drop(key);
      void forgetLists(client);
      // Others spoke in between: what is new comes in order.
      if (!follows) await client.invalidateQueries({ queryKey: discussionsQueries.one(discussion).queryKey });
    } catch (error) {
      setPending((now) => now.map((each) => (each.key === key ? { ...each, error } : each)));
    }
  };
  return {
    pending,
    post: (reply, onArrival) => {
      const key = crypto.randomUUID();
      arrivals.current.set(key, onArrival);
      void send({ key, reply });
    },
    retry: (key) => {
      const failed = pending.find((each) => each.key === key);
      if (failed) void send(failed);
    },
    drop,
  };
}
