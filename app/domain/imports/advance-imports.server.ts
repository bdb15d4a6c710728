import { readUserActor } from "~/domain/identity/read-actor.server";
import { db } from "~/platform/db.server";
import { errorCode, errorFields, log } from "~/platform/log.server";
import { checkImport } from "./check-import.server";
import { claimBatch, lockBatch, releaseBatch, type WorkingState } from "./claim-batch.server";
import { maySeeImport } from "./policy";
import { runImport } from "./run-import.server";
import { undoImport } from "./undo-import.server";

/** Delay before a worker retries an import after a failure. */
const RETRY_SECONDS = 30;

/**
 * Processes every pending import: reads rows, imports them or undoes an import. Any number of workers may run; a lease
 * assigns each import to one worker at a time.
 * @returns how many imports were worked on
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
      log.error({ importId: batch.id, state: batch.state, ...errorFields(error) }, "import failed, will be tried again");
      await releaseBatch(batch.id, worker, RETRY_SECONDS, code);
    }
  }
}

async function advance(batch: { id: string; state: WorkingState }, worker: string, stopping?: AbortSignal): Promise<void> {
  // An undo needs no permission: it only removes data.
  if (batch.state === "undoing") return void (await undoImport(batch.id, worker, stopping));
  const held = await db.$transaction((tx) => lockBatch(tx, batch.id, worker, batch.state));
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
