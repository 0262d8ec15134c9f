import type { QueryClient } from "@tanstack/react-query";
import type { Discussion, Reply } from "./model";
import { discussionsQueries, type ReplyPages, repliesKey, type Tagged } from "./queries";

/** Changes what is shown of a discussion, at once; what comes back takes it back. */
export function changeDiscussion(client: QueryClient, id: string, change: (now: Discussion) => Discussion) {
  const { queryKey } = discussionsQueries.one(id);
  const before = client.getQueryData<Tagged>(queryKey);
  if (before) client.setQueryData<Tagged>(queryKey, { ...before, content: change(before.content) });
  return () => client.setQueryData<Tagged>(queryKey, (now) => now && before && { ...now, content: before.content });
}

/** Changes one of the replies that are shown. */
export function changeReply(client: QueryClient, discussion: string, id: string, change: (now: Reply) => Reply) {
  let before: Reply | undefined;
  const put = (next: (now: Reply) => Reply) =>
    client.setQueryData<ReplyPages>(
      repliesKey(discussion),
      (data) =>
        data && {
          ...data,
          pages: data.pages.map((page) => page.map((each) => (each.id === id ? next(each) : each))),
        },
    );
  put((now) => {
    before = now;
    return change(now);
  });
  return () => put((now) => before ?? now);
}

/** Shows a reply that was just posted, where it follows what is shown; else the pages in between come first. */
export function addReply(client: QueryClient, discussion: string, reply: Reply) {
  const shown = client.getQueryData<ReplyPages>(repliesKey(discussion));
  const last = shown?.pages.flat().at(-1)?.number ?? 0;
  if (!shown || reply.number !== last + 1) return false;
  const pages = [...shown.pages];
  pages[pages.length - 1] = [...(pages.at(-1) ?? []), reply];
  client.setQueryData<ReplyPages>(repliesKey(discussion), { ...shown, pages });
  changeDiscussion(client, discussion, (now) => ({
    ...now,
    lastNumber: Math.max(now.lastNumber, reply.number),
    replyCount: now.replyCount + 1,
  }));
  return true;
}

/** Lists are asked for again when they are next looked at. */
export const forgetLists = (client: QueryClient) => client.invalidateQueries({ queryKey: discussionsQueries.lists });
