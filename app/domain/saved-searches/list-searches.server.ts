import { type Actor, type UserActor } from "~/domain/vocabulary/actor";
import { type SearchKind } from "~/domain/outbox/kinds";
import { db } from "~/platform/db.server";
import { throwIfDisconnected } from "~/platform/request-scope.server";
import { countSavedSearch } from "./ask-saved-search.server";
import { usedSearches } from "./canonical-query";
import { SAVED_SEARCH_COLUMNS } from "./get-saved-search.server";
import { MAX_SAVED, type SavedSearchItem } from "./model";
import { scoreOnce } from "./score-once.server";

/** `total`: the current number of matches, null if it could not be counted; `usedBy`: the owner's searches that use it as a filter. */
export type ListedSearch = SavedSearchItem & { total: number | null; usedBy: number };

/**
 * One page of the actor's saved searches by name, each with its current number of matches. The counts run one after the
 * other, so that a long list does not overload the search engine, and compute scores for at most one position.
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
    take: MAX_SAVED,
  });
  const shown = Math.min(page, Math.max(1, Math.ceil(all.length / perPage)));
  const uses = all.flatMap(usedSearches);
  const searches: ListedSearch[] = [];
  const scoring = scoreOnce(actor);
  for (const row of all.slice((shown - 1) * perPage, shown * perPage)) {
    throwIfDisconnected();
    searches.push({ ...row, total: await countSavedSearch(actor, row, scoring), usedBy: uses.filter((id) => id === row.id).length });
  }
  return { searches, total: all.length, page: shown };
}

/** The actor's saved searches of one kind, by name, as options. */
export async function listSearchNames(actor: Actor, kind: SearchKind): Promise<{ id: string; name: string; query: string }[]> {
  if (actor.kind === "visitor") return [];
  return db.savedSearch.findMany({
    where: { userId: actor.userId, kind },
    select: { id: true, name: true, query: true },
    orderBy: { name: "asc" },
    take: MAX_SAVED,
  });
}
