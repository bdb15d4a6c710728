import { type Actor, type UserActor } from "~/domain/vocabulary/actor";
import { type SearchKind } from "~/domain/outbox/kinds";
import { db } from "~/platform/db.server";
import { countSavedSearch } from "./ask-saved-search.server";
import { usedSearches } from "./canonical-query";
import { SAVED_SEARCH_COLUMNS } from "./get-saved-search.server";
import { MOST_SAVED, type SavedSearchItem } from "./model";

/** `total`: how many it finds now, null where nobody could count; `usedBy`: own searches that it is a filter of. */
export type ListedSearch = SavedSearchItem & { total: number | null; usedBy: number };

/**
 * One page of one's saved searches by name, each with what it finds now. Counted one after the other, so that a long list
 * does not crowd the engine.
 */
export async function listSearches(
  actor: UserActor,
  page: number,
  perPage: number,
): Promise<{ searches: ListedSearch[]; total: number; page: number }> {
  const all = await db.savedSearch.findMany({
    where: { userId: actor.userId },
    select: SAVED_SEARCH_COLUMNS,
    orderBy: [{ kind: "asc" }, { name: "asc" }, { id: "asc" }],
    take: MOST_SAVED,
  });
  const shown = Math.min(page, Math.max(1, Math.ceil(all.length / perPage)));
  const uses = all.flatMap(usedSearches);
  const searches: ListedSearch[] = [];
  for (const row of all.slice((shown - 1) * perPage, shown * perPage)) {
    searches.push({ ...row, total: await countSavedSearch(actor, row), usedBy: uses.filter((id) => id === row.id).length });
  }
  return { searches, total: all.length, page: shown };
}

/** One's saved searches of a kind by name, to choose from. */
export async function listSearchNames(actor: Actor, kind: SearchKind): Promise<{ id: string; name: string; query: string }[]> {
  if (actor.kind === "visitor") return [];
  return db.savedSearch.findMany({
    where: { userId: actor.userId, kind },
    select: { id: true, name: true, query: true },
    orderBy: { name: "asc" },
    take: MOST_SAVED,
  });
}
