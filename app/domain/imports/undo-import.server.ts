import { recordAudit } from "~/domain/audit/record-audit.server";
import { db, type Prisma, type Transaction } from "~/platform/db.server";
import { lockBatch, type LockedBatch } from "./claim-batch.server";
import { personShape, readShape } from "./json-columns";
import { type RowOutcome } from "./model";
import { joinPersons } from "./proposal";

const ROWS_AT_ONCE = 50;

/**
 * Undoes an import row by row; it can be resumed like the run. Unclaimed people, unanswered proposals and unchanged
 * drafts are deleted. People who claimed their data and positions that were edited are kept and listed as kept.
 */
export async function undoImport(id: string, worker: string, stopping?: AbortSignal): Promise<boolean> {
  for (;;) {
    if (stopping?.aborted) return false;
    const left = await db.$transaction((tx) => undoPart(tx, id, worker), { timeout: 30_000, maxWait: 10_000 });
    if (left !== "more") return left === "done";
  }
}

async function undoPart(tx: Transaction, id: string, worker: string): Promise<"more" | "done" | "lost"> {
  const batch = await lockBatch(tx, id, worker, "undoing");
  if (!batch) return "lost";
  const rows = await tx.importRow.findMany({
    where: { batchId: id, outcome: { in: ["created", "merged"] } },
    orderBy: { number: "asc" },
    take: ROWS_AT_ONCE,
    select: { number: true, entityId: true, outcome: true, read: true },
  });
  for (const row of rows) {
    const outcome = row.entityId === null ? "undone" : await undoRow(tx, batch, { ...row, entityId: row.entityId });
    // The file data about a person is deleted with the import; for those kept, it is already in the profile or the position.
    const emptied: Prisma.ImportRowUpdateInput = { cells: [], read: {}, problems: [] };
    await tx.importRow.update({
      where: { batchId_number: { batchId: id, number: row.number } },
      data: { outcome, ...emptied },
      select: { number: true },
    });
  }
  if (rows.length > 0) {
    await tx.importBatch.update({ where: { id }, data: { doneCount: { increment: rows.length } }, select: { id: true } });
    return "more";
  }
  await tx.importRow.updateMany({ where: { batchId: id }, data: { cells: [], read: {}, problems: [] } });
  await tx.importBatch.update({
    where: { id },
    data: { state: "undone", finishedAt: new Date(), claimedBy: null, claimedUntil: null, lastError: null, version: { increment: 1 } },
    select: { id: true },
  });
  return "done";
}

type Row = { number: number; entityId: string; outcome: string; read: unknown };

async function undoRow(tx: Transaction, batch: LockedBatch, row: Row): Promise<RowOutcome> {
  if (batch.kind === "positions") return undoPosition(tx, batch, row.entityId);
  if (row.outcome === "created") {
    const { count } = await tx.importedPerson.deleteMany({ where: { id: row.entityId, claimedAt: null } });
    const kept = count === 0 && (await tx.importedPerson.count({ where: { id: row.entityId } })) > 0;
    return kept ? "kept" : "undone";
  }
  const { count } = await tx.importProposal.deleteMany({ where: { batchId: batch.id, rowNumber: row.number } });
  if (count > 0) return "undone";
  return undoMerge(tx, row);
}

/** Restores an imported person's earlier data, unless it was claimed or something else was merged in since. */
async function undoMerge(tx: Transaction, row: Row): Promise<RowOutcome> {
  const read = readShape.safeParse(row.read);
  if (!read.success || !read.data.before || !read.data.person) return "kept";
  await tx.$queryRaw`SELECT 1 FROM "ImportedPerson" WHERE "id" = ${row.entityId}::uuid FOR UPDATE`;
  const there = await tx.importedPerson.findUnique({ where: { id: row.entityId, claimedAt: null }, select: { data: true } });
  if (!there) return "kept";
  const expected = personShape.parse(joinPersons(read.data.before, read.data.person));
  const now = personShape.safeParse(there.data);
  if (!now.success || JSON.stringify(now.data) !== JSON.stringify(expected)) return "kept";
  await tx.importedPerson.update({ where: { id: row.entityId }, data: { data: read.data.before }, select: { id: true } });
  return "undone";
}

/** Deletes only an unchanged draft: version 1, never published. */
async function undoPosition(tx: Transaction, batch: LockedBatch, id: string): Promise<RowOutcome> {
  const { count } = await tx.position.deleteMany({ where: { id, status: "draft", publishedAt: null, version: 1 } });
  if (count === 0) return (await tx.position.count({ where: { id } })) > 0 ? "kept" : "undone";
  await recordAudit(tx, { actorId: batch.createdBy, kind: "position.deleted", subject: "position", subjectId: id, data: {} });
  return "undone";
}
