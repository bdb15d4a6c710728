import { errorCode, log } from "~/platform/log.server";
import { indexName, meilisearch } from "~/platform/meilisearch.server";
import { stopWhenGone, waitAtMost, WaitedEnough } from "~/platform/request-scope.server";
import { engineRests } from "./ask-engine.server";
import { EMBEDDER, searchesByMeaning } from "./embedder.server";
import { type Expression } from "./expression";
import { INDEX_NAMES } from "./index-names";
import { type SearchKind } from "~/domain/outbox/kinds";

/** A page does not wait longer for a service that may be far away: it does without. */
const ANSWER_WITHIN_MS = 800;
const REST_AFTER_FAILURE_MS = 30_000;
/** What of a question is embedded; models read a few hundred words. */
const LONGEST_TEXT = 2_000;

let restUntil = 0;

/**
 * Ids of the records nearest in meaning to a text, nearest first; empty when the search by meaning is off, or its service
 * is down or slow: whoever asks has other ways. Asked apart from other questions, since one that fails fails them all.
 */
export async function askMeaning(kind: SearchKind, text: string, filter: readonly Expression[], limit: number): Promise<string[]> {
  if (!searchesByMeaning() || text.trim() === "" || Date.now() < restUntil || engineRests()) return [];
  try {
    const { hits } = await waitAtMost(ANSWER_WITHIN_MS, (signal) =>
      meilisearch
        .index<{ id: string }>(indexName(INDEX_NAMES[kind]))
        .search(
          text.slice(0, LONGEST_TEXT),
          { hybrid: { embedder: EMBEDDER, semanticRatio: 1 }, filter: [...filter], limit, attributesToRetrieve: ["id"] },
          { signal },
        ),
    );
    return hits.map((hit) => hit.id);
  } catch (error) {
    stopWhenGone();
    if (error instanceof WaitedEnough) return [];
    restUntil = Date.now() + REST_AFTER_FAILURE_MS;
    log.warn({ kind, code: errorCode(error) }, "no search by meaning");
    return [];
  }
}

/** Forgets a failure at once; for tests that stop and start the service. */
export function endMeaningRest(): void {
  restUntil = 0;
}
