import { queryOptions } from "@tanstack/react-query";
import { api, contentOf } from "@/api/client";
import type { Community, LookAlike, NewCommunity, Template } from "./model";
import { communitiesQueries } from "./queries";

export const startQueries = {
  /** What resembles the community that is being typed; what is still empty is not asked about. */
  lookAlikes: ({ name, domainStatement, tag }: { name: string; domainStatement: string; tag: string[] }) =>
    queryOptions({
      queryKey: [...communitiesQueries.all(), "similar", { name, domainStatement, tag }],
      queryFn: async ({ signal }): Promise<LookAlike[]> => {
        const query = { ...(name && { name }), ...(domainStatement && { domainStatement }), tag };
        return (await contentOf(api.GET("/api/v1/communities/similar", { signal, params: { query } }))).communities;
      },
    }),

  templates: (locale: string) =>
    queryOptions({
      queryKey: ["community-templates", locale],
      queryFn: async ({ signal }): Promise<Template[]> =>
        (await contentOf(api.GET("/api/v1/community-templates", { signal, params: { query: { locale } } }))).templates,
      staleTime: Number.POSITIVE_INFINITY,
    }),
};

/** The same three fields, but first others say whether they would take part. */
export function proposeCommunity(body: NewCommunity, key: string): Promise<Community> {
  return contentOf(api.POST("/api/v1/proposals", { body, params: { header: { "Idempotency-Key": key } } }));
}
