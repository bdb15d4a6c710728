import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { recordAudit } from "~/domain/audit/record-audit.server";
import { db } from "~/platform/db.server";
import { indexName, meilisearchWriter } from "~/platform/meilisearch.server";
import { settingsHash } from "./digest.server";
import { indexSettings } from "./index-settings.server";
import { IndexTaskFailed } from "./engine-errors.server";
import { settled, writeDocuments } from "./index-writer.server";
import { markAgainLater, markManyForIndex } from "~/domain/outbox/leave-marks.server";
import { collectUnreadable } from "~/platform/unreadable.server";
import { INDEX_NAMES } from "./index-names";
import { type SearchKind } from "~/domain/outbox/kinds";
import { candidateIds, readDocuments } from "./read-documents.server";
import { listIndexes, taskOf } from "./read-engine.server";
import {
  abandonRebuild,
  beginSwap,
  claimRebuild,
  endSwap,
  finishRebuild,
  isSwapping,
  changedIds,
  renewRebuild,
} from "./rebuild-claim.server";

/** How long a swap's outcome is asked for; it takes the engine milliseconds once its turn has come. */
const SWAP_WITHIN_MS = 10 * 60_000;
const ASK_AGAIN_MS = 500;

/**
 * Builds a new index beside the live one, with current settings and records, and swaps it in. Searches continue in the
 * meantime, and so do writes: marks drained during the rebuild are parked and drained again after the swap
 * (docs/decisions/0020).
 * @param onProgress receives the number of records read so far
 * @returns the number of documents; null when another rebuild of this kind is running
 */
export async function rebuildIndex(kind: SearchKind, onProgress?: (read: number) => void): Promise<number | null> {
  const builder = randomBytes(4).toString("hex");
  if (!(await claimRebuild(kind, builder))) return null;
  const live = indexName(INDEX_NAMES[kind]);
  const next = `${live}_next_${builder}`;
  const renew = () => renewRebuild(kind, builder);
  try {
    await dropLeftovers(live, renew);
    await settled([meilisearchWriter.createIndex(next, { primaryKey: "id" })], renew);
    await settled([meilisearchWriter.index(next).updateSettings(indexSettings(kind))], renew);
    const count = await fill(kind, next, builder, onProgress);
    await ensureLiveExists(live, renew);
    await swap(kind, builder, [live, next]);
    await finishRebuild(kind, builder, settingsHash(kind));
    await db.$transaction((tx) =>
      recordAudit(tx, { actorId: null, kind: "search.reindexed", subject: "system", subjectId: kind, data: { kind } }),
    );
    // The old index; if that fails, the worker's next turn removes it.
    await dropAbandoned(kind).catch(() => undefined);
    return count;
  } catch (error) {
    await dropNext(kind, builder, next).catch(() => undefined);
    await abandonRebuild(kind, builder).catch(() => undefined);
    throw error;
  }
}

/**
 * Removes what a killed rebuild has left behind: it may hold people who have withdrawn since. Does nothing while a rebuild
 * runs, or while a swap's outcome is unknown, which the next rebuild settles.
 */
export async function dropAbandoned(kind: SearchKind): Promise<void> {
  const live = indexName(INDEX_NAMES[kind]);
  if ((await leftovers(live)).length === 0) return;
  const builder = randomBytes(4).toString("hex");
  if (!(await claimRebuild(kind, builder))) return;
  try {
    if (!(await isSwapping(kind))) await dropLeftovers(live, () => renewRebuild(kind, builder));
  } finally {
    await abandonRebuild(kind, builder);
  }
}

/** Removes a rebuild's own index after a failure, unless it may have been swapped in. */
async function dropNext(kind: SearchKind, builder: string, next: string): Promise<void> {
  const renew = () => renewRebuild(kind, builder);
  await renew();
  if (!(await isSwapping(kind))) await drop([next], renew);
}

async function fill(kind: SearchKind, next: string, builder: string, onProgress?: (read: number) => void): Promise<number> {
  let read = 0;
  let written = 0;
  for await (const ids of candidateIds(kind)) {
    const { result: upsert, unreadable } = await collectUnreadable(() => readDocuments(kind, ids));
    await renewRebuild(kind, builder);
    const { embedded, refused } = await writeDocuments(next, { upsert, remove: [] }, () => renewRebuild(kind, builder));
    // Records that cannot be read, or that the engine refuses, are skipped; their marks keep retrying.
    const skipped = [...unreadable.map(({ key }) => key), ...refused.map(({ id }) => id)];
    if (skipped.length > 0) await db.$transaction((tx) => markManyForIndex(tx, kind, skipped));
    if (!embedded)
      await db.$transaction((tx) =>
        markAgainLater(
          tx,
          kind,
          upsert.map((document) => document.id),
        ),
      );
    read += ids.length;
    written += upsert.length - refused.length;
    onProgress?.(read);
  }
  // Applies changes made in the meantime before the swap. So an unpublished profile does not reappear, and one that
  // PostgreSQL has found while there was no index does not disappear, even for a moment.
  const ids = await changedIds(kind);
  for (let at = 0; at < ids.length; at += 500) {
    const page = ids.slice(at, at + 500);
    const upsert = await readDocuments(kind, page);
    const present = new Set(upsert.map((document) => document.id));
    await renewRebuild(kind, builder);
    await writeDocuments(next, { upsert, remove: page.filter((id) => !present.has(id)) }, () => renewRebuild(kind, builder));
  }
  return written;
}

/**
 * Swaps the new index in. That the engine does not say what became of the swap is not a failure: it is asked again until it
 * does, as long as the claim is held. If it never does, the next rebuild first deletes the index that was to be swapped in,
 * after which the swap has either happened or cannot happen any more.
 */
async function swap(kind: SearchKind, builder: string, [live, next]: [string, string]): Promise<void> {
  await beginSwap(kind, builder, next);
  const taskUid = await taskOf(meilisearchWriter.swapIndexes([{ indexes: [live, next], rename: false }]));
  for (const giveUpAt = Date.now() + SWAP_WITHIN_MS; ; await pause(ASK_AGAIN_MS)) {
    try {
      return await settled([Promise.resolve({ taskUid })], () => renewRebuild(kind, builder));
    } catch (error) {
      if (error instanceof IndexTaskFailed) await endSwap(kind, builder);
      if (error instanceof IndexTaskFailed || Date.now() > giveUpAt) throw error;
      await renewRebuild(kind, builder);
    }
  }
}

/** A swap needs both sides; before the first build there is no live index. */
async function ensureLiveExists(live: string, renew: () => Promise<void>): Promise<void> {
  if (!(await listIndexes()).includes(live)) await settled([meilisearchWriter.createIndex(live, { primaryKey: "id" })], renew);
}

/** Removes what failed rebuilds left behind and, after a swap, the old index. Only the holder of the claim calls it. */
async function dropLeftovers(live: string, renew: () => Promise<void>): Promise<void> {
  await drop(await leftovers(live), renew);
}

/** Deletes indexes; one that somebody else has just deleted is no failure. */
async function drop(uids: readonly string[], renew: () => Promise<void>): Promise<void> {
  for (const uid of uids) {
    try {
      await settled([meilisearchWriter.deleteIndex(uid)], renew);
    } catch (error) {
      if (!(error instanceof IndexTaskFailed && error.code === "index_not_found")) throw error;
    }
  }
}

async function leftovers(live: string): Promise<string[]> {
  return (await listIndexes()).filter((uid) => uid.startsWith(`${live}_next_`));
}
