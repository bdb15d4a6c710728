import { db, type Transaction } from "~/platform/db.server";
import { usedSearches } from "./canonical-query";
import { DEEPEST_NESTING, type StoredSearch } from "./model";

/** The saved searches that a search uses, and those that these use, a level a query. */
export async function loadNested(search: StoredSearch, tx: Transaction = db): Promise<ReadonlyMap<string, StoredSearch>> {
  const loaded = new Map<string, StoredSearch>();
  let wanted = [...usedSearches(search)];
  for (let level = 0; level <= DEEPEST_NESTING && wanted.length > 0; level += 1) {
    const rows = await tx.savedSearch.findMany({ where: { id: { in: wanted } }, select: { id: true, kind: true, query: true } });
    for (const { id, ...row } of rows) loaded.set(id, row);
    wanted = [...new Set(rows.flatMap(usedSearches))].filter((id) => !loaded.has(id));
  }
  return loaded;
}
