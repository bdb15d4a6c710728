import { db } from "~/platform/db.server";
import { UNDO_DAYS } from "./merge-record";

/** Empties what merges kept for their undoing once that is over: nobody's business any more. @returns how many */
export async function purgeMerges(now: Date): Promise<number> {
  const { count } = await db.expertMerge.updateMany({
    where: { mergedAt: { lt: new Date(now.getTime() - UNDO_DAYS * 86_400_000) }, NOT: { before: { equals: {} } } },
    data: { before: {} },
  });
  return count;
}
