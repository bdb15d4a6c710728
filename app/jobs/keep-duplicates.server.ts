import { purgeMerges } from "~/domain/duplicates/purge-merges.server";
import { catchUpDuplicates } from "~/domain/duplicates/find-duplicates.server";

const BATCH = 200;

/** Reads the profiles that a new way of comparing has not seen yet, and lets go of what undoing an old merge would take. */
export async function keepDuplicates(stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted && (await catchUpDuplicates(BATCH)) === BATCH);
  await purgeMerges(new Date());
}
