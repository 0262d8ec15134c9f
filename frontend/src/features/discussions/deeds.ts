import { api, contentOf, mergePatch, type Schemas, taggedContentOf } from "@/api/client";
import type { Discussion, NewReply } from "./model";

const at = (id: string) => ({ path: { id } });

export const startDiscussion = (community: string, body: Schemas["NewDiscussion"], key: string) =>
  contentOf(
    api.POST("/api/v1/communities/{community}/discussions", {
      params: { path: { community } },
      headers: { "Idempotency-Key": key },
      body,
    }),
  );

export const editDiscussion = (id: string, body: Schemas["DiscussionText"], etag: string) =>
  taggedContentOf(
    api.PATCH("/api/v1/discussions/{id}", {
      params: { ...at(id), header: { "If-Match": etag } },
      headers: mergePatch,
      body,
    }),
  );

export const deleteDiscussion = (id: string): Promise<Discussion> =>
  contentOf(api.PUT("/api/v1/discussions/{id}/deletion", { params: at(id) }));

export const restoreDiscussion = (id: string): Promise<Discussion> =>
  contentOf(api.DELETE("/api/v1/discussions/{id}/deletion", { params: at(id) }));

export const closeDiscussion = (id: string, body: Schemas["DiscussionClosure"]): Promise<Discussion> =>
  contentOf(api.PUT("/api/v1/discussions/{id}/closure", { params: at(id), body }));

export const reopenDiscussion = (id: string): Promise<Discussion> =>
  contentOf(api.DELETE("/api/v1/discussions/{id}/closure", { params: at(id) }));

export const acceptAnswer = (id: string, reply: string): Promise<Discussion> =>
  contentOf(api.PUT("/api/v1/discussions/{id}/acceptance", { params: at(id), body: { reply } }));

export const withdrawAcceptance = (id: string): Promise<Discussion> =>
  contentOf(api.DELETE("/api/v1/discussions/{id}/acceptance", { params: at(id) }));

/** With a key of its own, so that trying again never says it twice. */
export const postReply = (id: string, body: NewReply, key: string) =>
  contentOf(
    api.POST("/api/v1/discussions/{id}/replies", { params: at(id), headers: { "Idempotency-Key": key }, body }),
  );

/** What is edited is what is there now, not what was read some time ago. */
export const readReply = (id: string) => taggedContentOf(api.GET("/api/v1/replies/{id}", { params: at(id) }));

export const editReply = (id: string, body: string, etag: string) =>
  contentOf(
    api.PATCH("/api/v1/replies/{id}", {
      params: { ...at(id), header: { "If-Match": etag } },
      headers: mergePatch,
      body: { body },
    }),
  );

export const deleteReply = (id: string) => contentOf(api.PUT("/api/v1/replies/{id}/deletion", { params: at(id) }));

export const restoreReply = (id: string) => contentOf(api.DELETE("/api/v1/replies/{id}/deletion", { params: at(id) }));

export const pinDiscussion = (id: string) => contentOf(api.PUT("/api/v1/discussions/{id}/pin", { params: at(id) }));

export const unpinDiscussion = (id: string) =>
  contentOf(api.DELETE("/api/v1/discussions/{id}/pin", { params: at(id) }));

export const lockDiscussion = (id: string, reason: string) =>
  contentOf(api.PUT("/api/v1/discussions/{id}/lock", { params: at(id), body: { reason } }));

export const unlockDiscussion = (id: string) =>
  contentOf(api.DELETE("/api/v1/discussions/{id}/lock", { params: at(id) }));

export const hideDiscussion = (id: string, reason: string) =>
  contentOf(api.PUT("/api/v1/discussions/{id}/hiding", { params: at(id), body: { reason } }));

export const revealDiscussion = (id: string) =>
  contentOf(api.DELETE("/api/v1/discussions/{id}/hiding", { params: at(id) }));
