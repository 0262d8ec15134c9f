import { api } from "@/api/client";
import { asLines, everyPage, MOST_LINES } from "@/lib/csv";
import { cut, filter, inCommunity } from "./queries";
import type { AuditSearch } from "./searches";

/** A trail as lines for a spreadsheet. */
export const auditAsCsv = (search: AuditSearch, community?: string): Promise<string> =>
  everyPage((cursor) => {
    const query = { ...cut(cursor, MOST_LINES), ...filter(search) };
    return community
      ? api.GET("/api/v1/communities/{community}/audit", { ...asLines, params: { path: { community }, query } })
      : api.GET("/api/v1/admin/audit", { ...asLines, params: { query: { ...query, ...inCommunity(search) } } });
  });
