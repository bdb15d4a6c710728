import { daysLater } from "~/domain/days";
import { db } from "~/platform/db.server";
import { UNDO_DAYS } from "./merge-record";

/** Deletes the undo data of merges that can no longer be undone. @returns how many */
export async function purgeMerges(now: Date): Promise<number> {
  const { count } = await db.expertMerge.updateMany({
    where: { mergedAt: { lt: daysLater(now, -UNDO_DAYS) }, NOT: { before: { equals: {} } } },
    data: { before: {} },
  });
  return count;
}
