import {
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  MeilisearchTaskTimeOutError,
  type EnqueuedTaskPromise,
} from "meilisearch";
import { meilisearchWriter } from "~/platform/meilisearch.server";
import { EMBEDDER } from "./embedder.server";
import { embedderAnswers } from "./embedder-health.server";
import { type AnyDocument } from "./read-documents.server";

/** A third of a lease (outbox/claim-marks.server.ts). */
const RENEW_EVERY_MS = 5_000;
const GIVE_UP_AFTER_MS = 10 * 60_000;

/** The search engine executed a task and failed: `code` is the engine's. Retrying the same task will not help. */
export class IndexTaskFailed extends Error {
  constructor(readonly code: string) {
    super(`search engine task failed: ${code}`);
    this.name = "IndexTaskFailed";
  }
}

/** Failures of the engine itself, independent of the documents: retry later; splitting a batch does not help. */
const ENGINE_TROUBLE = new Set([
  "internal",
  "index_not_found",
  "no_space_left_on_device",
  "io_error",
  "database_size_limit_reached",
  "canceled",
]);

/**
 * Whether an error means that the search engine is unavailable (down, slow, rejecting the key, out of space, index
 * missing), as opposed to rejecting these documents.
 */
export function isIndexUnavailable(error: unknown): boolean {
  if (error instanceof IndexTaskFailed) return ENGINE_TROUBLE.has(error.code);
  if (error instanceof MeilisearchApiError)
    return error.response.status >= 500 || [401, 403, 404, 408, 429].includes(error.response.status);
  return (
    error instanceof MeilisearchRequestError ||
    error instanceof MeilisearchRequestTimeOutError ||
    error instanceof MeilisearchTaskTimeOutError ||
    // An answer that is no JSON: the error page of something between here and the engine.
    error instanceof SyntaxError
  );
}

/** Whether the engine rejected the documents themselves. */
export function isRefusedByIndex(error: unknown): boolean {
  return (error instanceof IndexTaskFailed || error instanceof MeilisearchApiError) && !isIndexUnavailable(error);
}

/**
 * Waits until tasks have succeeded, looked up by their own ids: after a swap, an index id refers to another index.
 * @param onWait called every few seconds while the engine accepts and executes them, to renew a lease. A failed renewal is
 *   ignored: whoever ends the claim checks that it still holds it
 */
export async function settled(tasks: readonly Promise<{ taskUid: number }>[], onWait?: () => Promise<unknown>): Promise<void> {
  const timer = onWait && setInterval(() => void onWait().catch(() => undefined), RENEW_EVERY_MS);
  try {
    for (const { taskUid } of await Promise.all(tasks)) await succeeded(taskUid, Date.now() + GIVE_UP_AFTER_MS);
  } finally {
    clearInterval(timer);
  }
}

async function succeeded(uid: number, giveUpAt: number): Promise<void> {
  for (let pause = 5; ; pause = Math.min(pause * 1.5, 100)) {
    const task = await meilisearchWriter.tasks.getTask(uid);
    if (task.status === "succeeded") return;
    if (task.status === "failed" || task.status === "canceled") throw new IndexTaskFailed(task.error?.code ?? task.status);
    if (Date.now() > giveUpAt) throw new MeilisearchTaskTimeOutError(uid, GIVE_UP_AFTER_MS);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/**
 * Deletes and upserts documents and waits for both. Deletions go first, so that no problem with a document can delay a
 * removal.
 * @returns `embedded` is false when the documents were written without embeddings because the embedding service does
 *   not answer
 */
export async function writeDocuments(
  uid: string,
  change: { upsert: AnyDocument[]; remove: string[] },
  onWait?: () => Promise<unknown>,
): Promise<{ embedded: boolean }> {
  const index = meilisearchWriter.index<AnyDocument>(uid);
  const embedded = change.upsert.length === 0 || (await embedderAnswers(uid));
  const tasks: EnqueuedTaskPromise[] = [];
  if (change.remove.length > 0) tasks.push(index.deleteDocuments(change.remove));
  if (change.upsert.length > 0)
    tasks.push(index.addDocuments(embedded ? change.upsert : change.upsert.map(withoutEmbedding), { primaryKey: "id" }));
  await settled(tasks, onWait);
  return { embedded };
}

function withoutEmbedding(document: AnyDocument): AnyDocument {
  return { ...document, _vectors: { [EMBEDDER]: null } };
}
