import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, contentOf, done, listOf, mergePatch, type Schemas, taggedContentOf } from "@/api/client";
import type { AuditSearch, InventorySearch, PeopleSearch } from "./searches";

const paging = {
  initialPageParam: "",
  getNextPageParam: ({ page }: { page: { next?: string } }) => page.next,
};

export const cut = (cursor: string, limit = 25) => ({ limit, ...(cursor && { cursor }) });

type Status = NonNullable<Schemas["InventoryEntry"]["status"]>;
type Attention = Schemas["StewardQueue"]["attention"];

export const stewardQueries = {
  /** Everything that only stewards see; the prefix of all keys below. */
  all: () => ["steward"] as const,

  overview: () =>
    queryOptions({
      queryKey: ["steward", "overview"],
      queryFn: ({ signal }) => contentOf(api.GET("/api/v1/admin/overview", { signal })),
    }),

  inventory: ({ q, status, attention }: InventorySearch) =>
    infiniteQueryOptions({
      queryKey: ["steward", "inventory", { q, status, attention }],
      queryFn: ({ pageParam, signal }) =>
        contentOf(
          api.GET("/api/v1/admin/communities", {
            signal,
            params: {
              query: {
                ...cut(pageParam),
                ...(q && { q }),
                ...(status && { status: [status as Status] }),
                ...(attention && { attention: [attention as Attention] }),
              },
            },
          }),
        ),
      ...paging,
    }),

  lookAlikes: (dismissed: boolean) =>
    infiniteQueryOptions({
      queryKey: ["steward", "look-alikes", dismissed],
      queryFn: ({ pageParam, signal }) =>
        contentOf(
          api.GET("/api/v1/admin/look-alikes", { signal, params: { query: { ...cut(pageParam), dismissed } } }),
        ),
      ...paging,
    }),

  appeals: () =>
    infiniteQueryOptions({
      queryKey: ["steward", "appeals"],
      queryFn: ({ pageParam, signal }) =>
        contentOf(api.GET("/api/v1/admin/appeals", { signal, params: { query: cut(pageParam) } })),
      ...paging,
    }),

  people: ({ q, left }: PeopleSearch) =>
    infiniteQueryOptions({
      queryKey: ["steward", "people", { q, left }],
      queryFn: ({ pageParam, signal }) =>
        contentOf(
          api.GET("/api/v1/admin/people", {
            signal,
            params: { query: { ...cut(pageParam), ...(q && { q }), ...(left && { deactivated: true }) } },
          }),
        ),
      ...paging,
    }),

  audit: (search: AuditSearch) =>
    infiniteQueryOptions({
      queryKey: ["steward", "audit", search],
      queryFn: ({ pageParam, signal }) =>
        listOf(
          api.GET("/api/v1/admin/audit", {
            signal,
            params: { query: { ...cut(pageParam), ...filter(search), ...inCommunity(search) } },
          }),
        ),
      ...paging,
    }),

  communityAudit: (community: string, search: AuditSearch) =>
    infiniteQueryOptions({
      queryKey: ["audit", community, search],
      queryFn: ({ pageParam, signal }) =>
        listOf(
          api.GET("/api/v1/communities/{community}/audit", {
            signal,
            params: { path: { community }, query: { ...cut(pageParam), ...filter(search) } },
          }),
        ),
      ...paging,
    }),
};

export const filter = ({ kind, from, to }: AuditSearch) => ({
  ...(kind && { kind: [kind] }),
  ...(from && { from }),
  ...(to && { to }),
});

export const inCommunity = ({ community }: AuditSearch) => (community ? { inCommunity: community } : {});

const pair = (one: string, other: string) => ({ params: { path: { one, other } } });

export const dismissLookAlike = (one: string, other: string) =>
  done(api.PUT("/api/v1/admin/look-alikes/{one}/{other}/dismissal", pair(one, other)));

export const restoreLookAlike = (one: string, other: string) =>
  done(api.DELETE("/api/v1/admin/look-alikes/{one}/{other}/dismissal", pair(one, other)));

export const erasePerson = (person: string, reason: string) =>
  done(api.PUT("/api/v1/people/{person}/erasure", { params: { path: { person } }, body: { reason } }));

export const decideAppeal = (id: string, body: Schemas["AppealDecision"]) =>
  contentOf(api.PUT("/api/v1/admin/appeals/{id}/decision", { params: { path: { id } }, body }));

const at = (rule: string) => ({ path: { rule } });

export const ruleQueries = {
  all: () => ["steward", "rules"] as const,

  list: () =>
    infiniteQueryOptions({
      queryKey: [...ruleQueries.all(), "list"],
      queryFn: ({ pageParam, signal }) =>
        contentOf(api.GET("/api/v1/admin/group-rules", { signal, params: { query: cut(pageParam) } })),
      ...paging,
    }),

  runs: (rule: string) =>
    queryOptions({
      queryKey: [...ruleQueries.all(), rule, "runs"],
      queryFn: ({ signal }) =>
        contentOf(
          api.GET("/api/v1/admin/group-rules/{rule}/runs", {
            signal,
            params: { ...at(rule), query: { limit: 5 } },
          }),
        ),
    }),
};

export const createRule = (body: Schemas["NewGroupRule"]) => contentOf(api.POST("/api/v1/admin/group-rules", { body }));

/** Reads the newest version first: a switch is meant for the rule as it is now. */
export async function editRule(rule: string, body: Partial<Schemas["GroupRuleSettings"]>): Promise<void> {
  const { etag } = await tagged(rule);
  await contentOf(
    api.PATCH("/api/v1/admin/group-rules/{rule}", {
      params: { ...at(rule), header: { "If-Match": etag } },
      headers: mergePatch,
      body,
    }),
  );
}

export async function deleteRule(rule: string): Promise<void> {
  const { etag } = await tagged(rule);
  await done(api.DELETE("/api/v1/admin/group-rules/{rule}", { params: { ...at(rule), header: { "If-Match": etag } } }));
}

const tagged = (rule: string) => taggedContentOf(api.GET("/api/v1/admin/group-rules/{rule}", { params: at(rule) }));

export const tryRule = (rule: string) =>
  contentOf(api.POST("/api/v1/admin/group-rules/{rule}/dry-run", { params: at(rule) }));

export const applyRule = (rule: string) =>
  contentOf(api.POST("/api/v1/admin/group-rules/{rule}/runs", { params: at(rule) }));
