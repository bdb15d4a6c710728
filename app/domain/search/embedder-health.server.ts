import { errorFields, log } from "~/platform/log.server";
import { EMBEDDER, searchesByMeaning } from "./embedder.server";
import { searchIds } from "./read-engine.server";

const ANSWER_WITHIN_MS = 2_000;

/**
 * Whether the engine gets embeddings at the moment, checked with a one-word search in an index that has the embedder.
 * Measured with Meilisearch 1.21: a document sent while the embedding service is down blocks every task of every index
 * for minutes and cannot be cancelled. That also blocks the removal of an unpublished profile (docs/decisions/0041).
 */
export async function embedderAnswers(uid: string): Promise<boolean> {
  if (!searchesByMeaning()) return true;
  try {
    const params = { hybrid: { embedder: EMBEDDER, semanticRatio: 1 }, limit: 0 };
    await searchIds(uid, "a", params, AbortSignal.timeout(ANSWER_WITHIN_MS));
    return true;
  } catch (error) {
    log.warn({ ...errorFields(error) }, "no embeddings now; documents are indexed without");
    return false;
  }
}
