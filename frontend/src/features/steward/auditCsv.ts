import { api, contentOf } from "@/api/client";
import { cut, filter, inCommunity } from "./queries";
import type { AuditSearch } from "./searches";

/** Every page of a trail, one behind the other: the file that a spreadsheet opens. */
export async function auditAsCsv(search: AuditSearch, community?: string): Promise<string> {
  const pages: string[] = [];
  for (let cursor: string | undefined = ""; cursor !== undefined; ) {
    const query = { ...cut(cursor, 100), ...filter(search) };
    const as = { headers: { Accept: "text/csv" }, parseAs: "text" as const };
    const answer = community
      ? await api.GET("/api/v1/communities/{community}/audit", { ...as, params: { path: { community }, query } })
      : await api.GET("/api/v1/admin/audit", { ...as, params: { query: { ...query, ...inCommunity(search) } } });
    pages.push(await contentOf(Promise.resolve(answer)));
    cursor = onward(answer.response.headers.get("Link"));
  }
  return pages.join("");
}

/** The cursor of the page that a `Link` calls the next. */
function onward(link: string | null): string | undefined {
  const [, address] = /<([^>]*)>;\s*rel="?next"?/.exec(link ?? "") ?? [];
  return (address && new URL(address, location.origin).searchParams.get("cursor")) || undefined;
}
