import { errorFields, log } from "~/platform/log.server";
import { indexName } from "~/platform/meilisearch.server";
import { throwIfDisconnected, withTimeBudget, TimeBudgetSpent } from "~/platform/request-scope.server";
import { engineRests } from "./ask-engine.server";
import { EMBEDDER, searchesByMeaning } from "./embedder.server";
import { type Expression } from "./expression";
import { INDEX_NAMES } from "./index-names";
import { searchIds } from "./read-engine.server";
import { type SearchKind } from "~/domain/outbox/kinds";

/** Timeout for a service that may be far away; afterwards the page continues without it. */
const ANSWER_WITHIN_MS = 800;
const REST_AFTER_FAILURE_MS = 30_000;
/** Maximum length of a question that is embedded; models read a few hundred words. */
const LONGEST_TEXT = 2_000;

let restUntil = 0;

/**
 * Ids of the records semantically closest to a text, closest first. Empty when the semantic search is off, or its
 * service is down or slow: the callers have alternatives. Sent separately from other queries, since one failing query
 * fails the whole batch.
 */
export async function askMeaning(kind: SearchKind, text: string, filter: readonly Expression[], limit: number): Promise<string[]> {
  if (!searchesByMeaning() || text.trim() === "" || Date.now() < restUntil || engineRests()) return [];
  try {
    const params = { hybrid: { embedder: EMBEDDER, semanticRatio: 1 }, filter: [...filter], limit, attributesToRetrieve: ["id"] };
    const uid = indexName(INDEX_NAMES[kind]);
    return await withTimeBudget(ANSWER_WITHIN_MS, (signal) => searchIds(uid, text.slice(0, LONGEST_TEXT), params, signal));
  } catch (error) {
    throwIfDisconnected();
    if (error instanceof TimeBudgetSpent) return [];
    restUntil = Date.now() + REST_AFTER_FAILURE_MS;
    log.warn({ kind, ...errorFields(error) }, "no search by meaning");
    return [];
  }
}

/** Clears a recorded failure at once; for tests that stop and start the service. */
export function endMeaningRest(): void {
  restUntil = 0;
}
