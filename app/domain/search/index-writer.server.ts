import { randomBytes } from "node:crypto";
import { MeilisearchTaskTimeOutError, type Index } from "meilisearch";
import { meilisearchWriter } from "~/platform/meilisearch.server";
import { EMBEDDER } from "./embedder.server";
import { embedderAnswers } from "./embedder-health.server";
import { engineCode, IndexTaskFailed, mayBeOfDocuments } from "./engine-errors.server";
import { type AnyDocument } from "./read-documents.server";
import { readTask, taskOf } from "./read-engine.server";

/** A third of a lease (outbox/claim-marks.server.ts). */
const RENEW_EVERY_MS = 5_000;
const GIVE_UP_AFTER_MS = 10 * 60_000;
/** The size of one upload. A busy engine takes seconds for it; proxies have limits too (docs/operations.md). */
const UPLOAD_BYTES = 8_000_000;

/** A document that the engine does not accept, although it accepts others of its size; `code` is the engine's. */
export type RefusedDocument = { id: string; code: string };

/**
 * Waits until tasks have succeeded, looked up by their own ids: after a swap, an index id refers to another index.
 * @param onWait called every few seconds while the engine accepts and executes them, to renew a lease. A failed renewal is
 *   ignored: whoever ends the claim checks that it still holds it
 */
export async function settled(tasks: readonly Promise<unknown>[], onWait?: () => Promise<unknown>): Promise<void> {
  const timer = onWait && setInterval(() => void onWait().catch(() => undefined), RENEW_EVERY_MS);
  try {
    for (const uid of await Promise.all(tasks.map(taskOf))) await succeeded(uid, Date.now() + GIVE_UP_AFTER_MS);
  } finally {
    clearInterval(timer);
  }
}

async function succeeded(uid: number, giveUpAt: number): Promise<void> {
  for (let pause = 5; ; pause = Math.min(pause * 1.5, 100)) {
    const { status, code } = await readTask(uid);
    if (status === "succeeded") return;
    if (status === "failed" || status === "canceled") throw new IndexTaskFailed(code ?? status);
    if (Date.now() > giveUpAt) throw new MeilisearchTaskTimeOutError(uid, GIVE_UP_AFTER_MS);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/**
 * Deletes and upserts documents, in uploads of limited size, and waits for them. Deletions go first, so that no problem
 * with a document can delay a removal. A refused document is left out, and what the index held of it is removed.
 * @returns `embedded` is false when the documents were written without embeddings because the embedding service does
 *   not answer
 * @throws an error of which `isIndexUnavailable` is true when the engine does not do its work
 */
export async function writeDocuments(
  uid: string,
  change: { upsert: AnyDocument[]; remove: string[] },
  onWait?: () => Promise<unknown>,
): Promise<{ embedded: boolean; refused: RefusedDocument[] }> {
  const index = meilisearchWriter.index<AnyDocument>(uid);
  const remove = async (ids: string[]) => ids.length > 0 && settled([index.deleteDocuments(ids)], onWait);
  await remove(change.remove);
  const embedded = change.upsert.length === 0 || (await embedderAnswers(uid));
  const refused: RefusedDocument[] = [];
  for (const part of uploadsOf(embedded ? change.upsert : change.upsert.map(withoutEmbedding)))
    refused.push(...(await upload(index, part, onWait)));
  await remove(refused.map(({ id }) => id));
  return { embedded, refused };
}

function withoutEmbedding(document: AnyDocument): AnyDocument {
  return { ...document, _vectors: { [EMBEDDER]: null } };
}

type Text = { id: string; json: string };

/** Documents as JSON, in groups of at most `UPLOAD_BYTES`; a larger one goes alone. */
function* uploadsOf(documents: readonly AnyDocument[]): Generator<Text[]> {
  let part: Text[] = [];
  let size = 0;
  for (const document of documents) {
    const json = JSON.stringify(document);
    const bytes = Buffer.byteLength(json) + 2;
    if (part.length > 0 && size + bytes > UPLOAD_BYTES) {
      yield part;
      part = [];
      size = 0;
    }
    part.push({ id: document.id, json });
    size += bytes;
  }
  if (part.length > 0) yield part;
}

/** Uploads documents, in halves if the engine refuses them together. @returns those that it refuses each by itself */
async function upload(index: Index<AnyDocument>, part: readonly Text[], onWait?: () => Promise<unknown>): Promise<RefusedDocument[]> {
  const [first] = part;
  if (!first) return [];
  try {
    await settled([send(index, part)], onWait);
    return [];
  } catch (error) {
    if (!mayBeOfDocuments(error)) throw error;
    if (part.length === 1) {
      // Of a document larger than any that the engine takes, the size is the fault.
      if (engineCode(error) !== "payload_too_large") await acceptsOthers(index.uid, Buffer.byteLength(first.json), onWait);
      return [{ id: first.id, code: engineCode(error) ?? "" }];
    }
  }
  const middle = Math.ceil(part.length / 2);
  return [...(await upload(index, part.slice(0, middle), onWait)), ...(await upload(index, part.slice(middle), onWait))];
}

/**
 * Throws the engine's error unless it accepts a document of this length that cannot be at fault. It goes into an index of
 * its own, named like what a killed rebuild leaves behind, which the worker removes (rebuild-index.server.ts).
 */
async function acceptsOthers(besides: string, length: number, onWait?: () => Promise<unknown>): Promise<void> {
  const index = meilisearchWriter.index<AnyDocument>(`${besides}_next_try${randomBytes(4).toString("hex")}`);
  try {
    await settled([send(index, [{ id: "a", json: JSON.stringify({ id: "a", digest: "a".repeat(length) }) }])], onWait);
  } finally {
    await settled([index.delete()], onWait).catch(() => undefined);
  }
}

function send(index: Index<AnyDocument>, part: readonly Text[]) {
  const body = `[${part.map(({ json }) => json).join(",")}]`;
  return index.addDocumentsFromString(body, "application/json", { primaryKey: "id" });
}
