import { queryOptions } from "@tanstack/react-query";
import { api, contentOf, done, mergePatch, taggedContentOf } from "@/api/client";
import type { Access, Community, SettingsPatch } from "./model";
import { communitiesQueries } from "./queries";

const MOST = 100;

export const settingsQueries = {
  /** The card with its version, so that a change can say what it is based on. */
  card: (id: string) =>
    queryOptions({
      queryKey: [...communitiesQueries.all(), "settings", id],
      queryFn: ({ signal }): Promise<{ content: Community; etag: string }> =>
        taggedContentOf(api.GET("/api/v1/communities/{community}", at(id, signal))),
    }),

  /** Communities that this one could be a chapter of, as choices. */
  parents: (id: string) =>
    queryOptions({
      queryKey: [...communitiesQueries.all(), "parents", id],
      queryFn: async ({ signal }) => {
        const params = { query: { limit: MOST, sort: "name" as const, status: ["ACTIVE" as const] } };
        const { items } = await contentOf(api.GET("/api/v1/communities", { signal, params }));
        return items.filter((each) => each.id !== id).map(({ slug, name }) => ({ value: slug, label: name }));
      },
    }),
};

export function saveSettings(id: string, body: SettingsPatch, etag: string) {
  const params = { path: { community: id }, header: { "If-Match": etag } };
  const answer = api.PATCH("/api/v1/communities/{community}", { params, headers: mergePatch, body });
  return taggedContentOf<Community>(answer);
}

export function changeAccess(id: string, body: Access): Promise<Community> {
  return contentOf(api.PUT("/api/v1/communities/{community}/access", { ...at(id), body }));
}

export function joinParent(id: string, parent: string): Promise<void> {
  return done(api.PUT("/api/v1/communities/{community}/parent", { ...at(id), body: { community: parent } }));
}

export function leaveParent(id: string): Promise<void> {
  return done(api.DELETE("/api/v1/communities/{community}/parent", at(id)));
}

/** Whether the organisation stands behind the community. */
export function recognise(id: string, official: boolean): Promise<Community> {
  const path = "/api/v1/communities/{community}/official";
  return contentOf(official ? api.PUT(path, at(id)) : api.DELETE(path, at(id)));
}

const at = (community: string, signal: AbortSignal | null = null) => ({ signal, params: { path: { community } } });
