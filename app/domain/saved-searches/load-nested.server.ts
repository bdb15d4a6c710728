import { db, type Transaction } from "~/platform/db.server";
import { usedSearches } from "./canonical-query";
import { DEEPEST_NESTING, MAX_NESTED, type StoredSearch } from "./model";

/**
 * Loads the saved searches that a search uses, directly or through others, each once and with one query per level; null
 * if there are more than `MAX_NESTED`.
 */
export async function loadNested(search: StoredSearch, tx: Transaction = db): Promise<ReadonlyMap<string, StoredSearch> | null> {
  const loaded = new Map<string, StoredSearch>();
  let wanted = [...usedSearches(search)];
  for (let level = 0; level <= DEEPEST_NESTING && wanted.length > 0; level += 1) {
    if (loaded.size + wanted.length > MAX_NESTED) return null;
    const rows = await tx.savedSearch.findMany({ where: { id: { in: wanted } }, select: { id: true, kind: true, query: true } });
    for (const { id, ...row } of rows) loaded.set(id, row);
    wanted = [...new Set(rows.flatMap(usedSearches))].filter((id) => !loaded.has(id));
  }
  return loaded;
}
