import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { db, type Prisma, type Transaction } from "~/platform/db.server";
import { type Batch, getBatch } from "./batch-access.server";
import { answersShape, type Mapping } from "./json-columns";
import { FIELDS_OF, type ImportState, NEEDED_FIELDS } from "./model";

export type MoveResult<Code extends string = never> = { ok: true } | { ok: false; code: "stale" | "wrong_state" | Code; version: number };

/** Locks an import, checks its state and the version of the page, applies one change and wakes the worker. */
async function move<Code extends string = never>(
  actor: UserActor,
  asked: { id: string; version: number; from: readonly ImportState[] },
  change: (tx: Transaction, batch: Batch) => Promise<Prisma.ImportBatchUpdateInput | NoInfer<Code>>,
): Promise<MoveResult<Code>> {
  return db.$transaction(async (tx) => {
    const seen = await getBatch(tx, actor, asked.id);
    await tx.$queryRaw`SELECT 1 FROM "ImportBatch" WHERE "id" = ${seen.id}::uuid FOR UPDATE`;
    const batch = await getBatch(tx, actor, asked.id);
    if (batch.version !== asked.version) return { ok: false, code: "stale", version: batch.version };
    if (!asked.from.includes(batch.state)) return { ok: false, code: "wrong_state", version: batch.version };
    const outcome = await change(tx, batch);
    if (typeof outcome === "string") return { ok: false, code: outcome, version: batch.version };
    await tx.importBatch.update({
      where: { id: batch.id },
      data: { claimedBy: null, claimedUntil: null, lastError: null, ...outcome, version: { increment: 1 } },
      select: { id: true },
    });
    await tx.$executeRaw`SELECT pg_notify('imports', '')`;
    return { ok: true };
  });
}

/** Saves the column mapping and schedules the rows to be read again. Each field belongs to one column; unknown names are ignored. */
export async function saveMapping(
  actor: UserActor,
  input: { id: string; version: number; mapping: Mapping },
): Promise<MoveResult<"field_twice" | "field_missing">> {
  return move<"field_twice" | "field_missing">(actor, { ...input, from: ["mapping", "ready"] }, async (_tx, batch) => {
    const known: readonly string[] = FIELDS_OF[batch.kind];
    const columns = batch.headings.map((_, index) => {
      const field = input.mapping.columns[index] ?? null;
      return field !== null && known.includes(field) ? field : null;
    });
    const used = columns.filter((field) => field !== null);
    if (new Set(used).size < used.length) return "field_twice";
    if (NEEDED_FIELDS[batch.kind].some((any) => !any.some((field) => used.includes(field)))) return "field_missing";
    return { mapping: { ...input.mapping, columns }, state: "checking", doneCount: 0 };
  });
}

/** Saves answers to doubtful words and schedules the rows to be read again. */
export async function saveAnswers(
  actor: UserActor,
  input: { id: string; version: number; skills: Record<string, string> },
): Promise<MoveResult> {
  return move(actor, { ...input, from: ["ready"] }, async (_tx, batch) => {
    const before = answersShape.parse(batch.answers);
    return { answers: { skills: { ...before.skills, ...input.skills } }, state: "checking", doneCount: 0 };
  });
}

/** Starts the import: the worker does the rest. */
export async function requestRun(actor: UserActor, input: { id: string; version: number }): Promise<MoveResult> {
  return move(actor, { ...input, from: ["ready"] }, async (tx, batch) => {
    await recordAudit(tx, {
      actorId: actor.userId,
      kind: "import.run",
      subject: "import",
      subjectId: batch.id,
      data: { rows: batch.rowCount },
    });
    return { state: "running", doneCount: 0 };
  });
}

/** Starts the undo of a whole import: the worker does the rest. */
export async function requestUndo(actor: UserActor, input: { id: string; version: number }): Promise<MoveResult> {
  return move(actor, { ...input, from: ["done"] }, async (tx, batch) => {
    await recordAudit(tx, {
      actorId: actor.userId,
      kind: "import.undone",
      subject: "import",
      subjectId: batch.id,
      data: { rows: batch.rowCount },
    });
    return { state: "undoing", doneCount: 0 };
  });
}

/** Deletes an import that was never run, with all data read from the file. */
export async function deleteImport(actor: UserActor, id: string): Promise<{ ok: true } | { ok: false; code: "wrong_state" }> {
  return db.$transaction(async (tx) => {
    const batch = await getBatch(tx, actor, id);
    const { count } = await tx.importBatch.deleteMany({
      where: { id: batch.id, state: { in: ["mapping", "checking", "ready", "failed"] } },
    });
    if (count === 0) return { ok: false, code: "wrong_state" };
    await recordAudit(tx, { actorId: actor.userId, kind: "import.deleted", subject: "import", subjectId: batch.id, data: {} });
    return { ok: true };
  });
}
