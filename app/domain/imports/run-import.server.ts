import { notify } from "~/domain/notifications/notify.server";
import { databaseFailure } from "~/platform/database-failure.server";
import { db, type Transaction } from "~/platform/db.server";
import { errorFields, log } from "~/platform/log.server";
import { lockBatch, type LockedBatch } from "./claim-batch.server";
import { problemShape, readShape } from "./json-columns";
import { STOPS } from "./model";
import { takeRow } from "./take-row.server";

const ROWS_AT_ONCE = 50;

type Row = { number: number; read: unknown; problems: unknown; choice: string };

/**
 * Imports row by row. A row's record and its outcome are written in one transaction under the import's lock: a killed
 * worker leaves each row either done or untouched, and the next worker continues at the first row without an outcome.
 * @returns false when the lease was lost or the process is to stop
 */
export async function runImport(id: string, worker: string, stopping?: AbortSignal): Promise<boolean> {
  let atOnce = ROWS_AT_ONCE;
  for (;;) {
    if (stopping?.aborted) return false;
    try {
      const left = await db.$transaction((tx) => runPart(tx, id, worker, atOnce), { timeout: 30_000, maxWait: 10_000 });
      if (left !== "more") return left === "done";
      atOnce = ROWS_AT_ONCE;
    } catch (error) {
      // No row is to blame when the database cannot answer: the import is tried again later.
      if (databaseFailure(error) !== null) throw error;
      // One bad row fails its whole batch: retry row by row, and mark only the row that fails on its own as failed.
      log.warn({ importId: id, ...errorFields(error), rows: atOnce }, "import part failed");
      if (atOnce > 1) atOnce = 1;
      else if (!(await failNext(id, worker))) return false;
    }
  }
}

async function runPart(tx: Transaction, id: string, worker: string, atOnce: number): Promise<"more" | "done" | "lost"> {
  const batch = await lockBatch(tx, id, worker, "running");
  if (!batch) return "lost";
  const rows = await nextRows(tx, id, atOnce);
  if (rows.length === 0) {
    await finish(tx, batch);
    return "done";
  }
  for (const row of rows) await runRow(tx, batch, row);
  await tx.importBatch.update({ where: { id }, data: { doneCount: { increment: rows.length } }, select: { id: true } });
  return "more";
}

const nextRows = (tx: Transaction, batchId: string, take: number): Promise<Row[]> =>
  tx.importRow.findMany({
    where: { batchId, outcome: "" },
    orderBy: { number: "asc" },
    take,
    select: { number: true, read: true, problems: true, choice: true },
  });

async function runRow(tx: Transaction, batch: LockedBatch, row: Row): Promise<void> {
  const read = readShape.safeParse(row.read);
  const stopped = problemShape
    .array()
    .parse(row.problems)
    .some((problem) => STOPS.includes(problem.code));
  const taken = !read.success
    ? ({ outcome: "failed", entityId: null } as const)
    : stopped
      ? ({ outcome: "skipped", entityId: null } as const)
      : await takeRow(tx, batch, { number: row.number, read: read.data, choice: row.choice });
  const before = "before" in taken && taken.before && read.success ? { read: { ...read.data, before: taken.before } } : {};
  await tx.importRow.update({
    where: { batchId_number: { batchId: batch.id, number: row.number } },
    data: { outcome: taken.outcome, entityId: taken.entityId, ...before },
    select: { number: true },
  });
}

async function failNext(id: string, worker: string): Promise<boolean> {
  return db.$transaction(async (tx) => {
    if (!(await lockBatch(tx, id, worker, "running"))) return false;
    const [row] = await nextRows(tx, id, 1);
    if (row)
      await tx.importRow.update({
        where: { batchId_number: { batchId: id, number: row.number } },
        data: { outcome: "failed" },
        select: { number: true },
      });
    await tx.importBatch.update({ where: { id }, data: { doneCount: { increment: row ? 1 : 0 } }, select: { id: true } });
    return true;
  });
}

async function finish(tx: Transaction, batch: LockedBatch): Promise<void> {
  await tx.importBatch.update({
    where: { id: batch.id },
    data: { state: "done", finishedAt: new Date(), claimedBy: null, claimedUntil: null, lastError: null, version: { increment: 1 } },
    select: { id: true },
  });
  await notify(tx, {
    userId: batch.createdBy,
    kind: "import_done",
    subjectId: batch.id,
    data: { rows: batch.doneCount },
    onceKey: `import_done:${batch.id}`,
  });
}
