import { readUserActor } from "~/domain/identity/read-actor.server";
import { db } from "~/platform/db.server";
import { errorCode, log } from "~/platform/log.server";
import { checkImport } from "./check-import.server";
import { claimBatch, holdBatch, releaseBatch, type WorkingState } from "./claim-batch.server";
import { maySeeImport } from "./policy";
import { runImport } from "./run-import.server";
import { undoImport } from "./undo-import.server";

/** After a failure an import rests this long before a worker takes it up again. */
const RETRY_SECONDS = 30;

/**
 * Does the work of every import that waits: reading rows, importing, taking back. Any number of workers may run; each
 * import is in one's hands at a time, by a lease. @returns how many imports were worked on
 */
export async function advanceImports(worker: string, stopping?: AbortSignal): Promise<number> {
  for (let count = 0; ; count += 1) {
    const batch = stopping?.aborted ? null : await claimBatch(worker);
    if (!batch) return count;
    try {
      await advance(batch, worker, stopping);
      await releaseBatch(batch.id, worker, 0, null);
    } catch (error) {
      const code = errorCode(error);
      log.error({ importId: batch.id, state: batch.state, code }, "import failed, will be tried again");
      await releaseBatch(batch.id, worker, RETRY_SECONDS, code);
    }
  }
}

async function advance(batch: { id: string; state: WorkingState }, worker: string, stopping?: AbortSignal): Promise<void> {
  // What is taken back needs no right: it only removes.
  if (batch.state === "undoing") return void (await undoImport(batch.id, worker, stopping));
  const held = await db.$transaction((tx) => holdBatch(tx, batch.id, worker, batch.state));
  if (!held) return;
  const importer = await readUserActor(held.createdBy);
  if (!importer || !maySeeImport(importer, held).ok) {
    await db.importBatch.updateMany({
      where: { id: batch.id, claimedBy: worker },
      data: { state: "failed", lastError: "forbidden", finishedAt: new Date(), claimedBy: null, claimedUntil: null },
    });
    return;
  }
  if (batch.state === "checking") await checkImport(batch.id, worker, importer, stopping);
  else await runImport(batch.id, worker, stopping);
}
