/** What the addresses of the stewards' pages may say; everything else in them is dropped. */
export type InventorySearch = { q?: string; status?: string; attention?: string };
export type PeopleSearch = { q?: string; left?: boolean };
export type AuditSearch = { kind?: string; community?: string; from?: string; to?: string };

const text = (value: unknown) => (typeof value === "string" && value.trim() !== "" ? value.slice(0, 80) : undefined);
const day = (value: unknown) => (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined);

/** The entries that say something. */
function given<T extends object>(entries: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as T;
}

export const validateInventorySearch = (search: Record<string, unknown>): InventorySearch =>
  given<InventorySearch>({ q: text(search.q), status: text(search.status), attention: text(search.attention) });

export const validatePeopleSearch = (search: Record<string, unknown>): PeopleSearch =>
  given<PeopleSearch>({ q: text(search.q), left: search.left === true ? true : undefined });

export const validateAuditSearch = (search: Record<string, unknown>): AuditSearch =>
  given<AuditSearch>({
    kind: text(search.kind),
    community: text(search.community),
    from: day(search.from),
    to: day(search.to),
  });
