import { filterFindable } from "~/domain/experts/filter-findable.server";
import { type Actor } from "~/domain/vocabulary/actor";
import { listPositionCards } from "~/domain/positions/list-position-cards.server";
import { countExperts, expertsFoundAmong } from "~/domain/search/expert-questions.server";
import { parseExpertQuery } from "~/domain/search/experts-query";
import { maySearchExperts } from "~/domain/search/policy";
import { countPositions, positionsFoundAmong } from "~/domain/search/position-questions.server";
import { parsePositionQuery } from "~/domain/search/positions-query";
import { expertsInDatabaseAmong } from "~/domain/search/search-expert-database.server";
import { positionsInDatabaseAmong } from "~/domain/search/search-position-database.server";
import { todayInVietnam } from "~/domain/days";
import { type StoredSearch } from "./model";
import { narrowExperts } from "./narrow-experts.server";
import { narrowPositions } from "./narrow-positions.server";
import { scoreOnce, type Scoring } from "./score-once.server";

/** Maximum ids per query. */
const BATCH = 500;

/**
 * Finds which of these records match a saved search now, with its owner as the actor: the results that opening it would
 * show. Each record from the index is checked again by `privacy` against the database. If the index is unavailable, the
 * database answers. The result is empty if the owner may no longer search.
 */
export async function askSavedSearch(owner: Actor, search: StoredSearch, ids: readonly string[]): Promise<Set<string>> {
  const found: string[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = ids.slice(at, at + BATCH);
    found.push(
      ...(search.kind === "expert" ? await expertsAmong(owner, search.query, batch) : await positionsAmong(owner, search.query, batch)),
    );
  }
  return new Set(found);
}

async function expertsAmong(owner: Actor, text: string, ids: readonly string[]): Promise<string[]> {
  if (!maySearchExperts(owner).ok) return [];
  const query = parseExpertQuery(new URLSearchParams(text));
  const { narrowing } = await narrowExperts(owner, query, scoreOnce(owner, ids));
  const found = (await expertsFoundAmong(owner, query, narrowing, ids)) ?? (await expertsInDatabaseAmong(owner, query, narrowing, ids));
  return filterFindable(owner, found);
}

async function positionsAmong(owner: Actor, text: string, ids: readonly string[]): Promise<string[]> {
  const today = todayInVietnam();
  const query = parsePositionQuery(new URLSearchParams(text));
  const { narrowing } = await narrowPositions(query);
  const found = (await positionsFoundAmong(query, today, narrowing, ids)) ?? (await positionsInDatabaseAmong(query, today, narrowing, ids));
  return (await listPositionCards(owner, found)).filter((card) => card.status === "published").map((card) => card.id);
}

/**
 * Counts the matches of a saved search for this reader; null if the index is unavailable, the reader may not search, or
 * the search needs scores for more positions than are computed.
 */
export async function countSavedSearch(actor: Actor, search: StoredSearch, scoring?: Scoring): Promise<number | null> {
  const params = new URLSearchParams(search.query);
  if (search.kind === "position") {
    const query = parsePositionQuery(params);
    return countPositions(query, todayInVietnam(), (await narrowPositions(query)).narrowing);
  }
  if (!maySearchExperts(actor).ok) return null;
  const query = parseExpertQuery(params);
  const { narrowing, notices } = await narrowExperts(actor, query, scoring);
  return notices.has("score_many") ? null : countExperts(actor, query, narrowing);
}
