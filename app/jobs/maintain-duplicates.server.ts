import { purgeMerges } from "~/domain/duplicates/purge-merges.server";
import { catchUpDuplicates } from "~/domain/duplicates/find-duplicates.server";

const BATCH = 200;

/** Compares the profiles that the current matching version has not checked yet, and deletes the undo data of old merges. */
export async function maintainDuplicates(stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted && (await catchUpDuplicates(BATCH)) === BATCH);
  await purgeMerges(new Date());
}
