import { daysLater } from "~/domain/days";
import { db } from "~/platform/db.server";
import { KEEP_CELLS_DAYS } from "./model";

const KEEP_PROPOSALS_DAYS = 90;
const AT_ONCE = 500;

/**
 * Deletes imported people whose retention has expired, with the data of their rows, and after 30 days the file data of
 * imports; the outcome of each row is kept. Pass `now` only in tests.
 * @returns how many people were deleted
 */
export async function purgeImports(now: Date = new Date()): Promise<number> {
  let gone = 0;
  for (;;) {
    const people = await db.importedPerson.findMany({
      where: { claimedAt: null, deleteAt: { lte: now } },
      select: { id: true },
      take: AT_ONCE,
    });
    if (people.length === 0) break;
    const ids = people.map((person) => person.id);
    const [, { count }] = await db.$transaction([
      db.importRow.updateMany({ where: { entityId: { in: ids } }, data: { cells: [], read: {}, problems: [] } }),
      db.importedPerson.deleteMany({ where: { id: { in: ids }, claimedAt: null, deleteAt: { lte: now } } }),
    ]);
    gone += count;
    if (count === 0) break;
  }
  const old = daysLater(now, -KEEP_CELLS_DAYS);
  await db.importBatch.deleteMany({ where: { state: { in: ["mapping", "checking", "ready", "failed"] }, createdAt: { lt: old } } });
  await db.importRow.updateMany({
    where: { batch: { state: { in: ["done", "undone"] }, finishedAt: { lt: old } }, NOT: { cells: { isEmpty: true } } },
    data: { cells: [], read: {}, problems: [] },
  });
  await db.importProposal.deleteMany({ where: { createdAt: { lt: daysLater(now, -KEEP_PROPOSALS_DAYS) } } });
  return gone;
}
