import { type UserActor } from "~/domain/vocabulary/actor";
import { db } from "~/platform/db.server";
import { getBatch } from "./batch-access.server";
import { type Mapping, mappingShape } from "./json-columns";
import { type ImportState } from "./model";
import { importableKinds } from "./policy";
import { ensure } from "~/domain/refusal";

const LIST_PAGE = 20;
const SAMPLE_ROWS = 50;
const SAMPLES = 3;

/** The actor's own imports, newest first. */
export async function listImports(actor: UserActor, page: number) {
  ensure({ ok: importableKinds(actor).length > 0, code: "not_found" }, "not_found");
  const where = { createdBy: actor.userId };
  const [total, rows] = await Promise.all([
    db.importBatch.count({ where }),
    db.importBatch.findMany({
      where,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * LIST_PAGE,
      take: LIST_PAGE,
      select: { id: true, kind: true, state: true, fileName: true, rowCount: true, createdAt: true },
    }),
  ]);
  return { total, pageSize: LIST_PAGE, rows };
}

type Progress = { state: ImportState; done: number; total: number; version: number };

/** One import: its state, the number of rows per outcome, and whom it is for. */
export async function getImport(actor: UserActor, id: string) {
  const batch = await getBatch(db, actor, id);
  const [outcomes, institution, total] = await Promise.all([
    db.importRow.groupBy({ by: ["outcome"], where: { batchId: batch.id }, _count: { _all: true } }),
    batch.institutionId ? db.institution.findUnique({ where: { id: batch.institutionId }, select: { nameVi: true, nameEn: true } }) : null,
    batch.state === "undoing"
      ? db.importRow.count({ where: { batchId: batch.id, outcome: { in: ["created", "merged", "undone", "kept"] } } })
      : batch.rowCount,
  ]);
  return {
    id: batch.id,
    kind: batch.kind,
    fileName: batch.fileName,
    source: batch.source,
    institution,
    createdAt: batch.createdAt,
    finishedAt: batch.finishedAt,
    lastError: batch.lastError,
    progress: { state: batch.state, done: batch.doneCount, total, version: batch.version } satisfies Progress,
    outcomes: Object.fromEntries(outcomes.map((row) => [row.outcome, row._count._all])) as Record<string, number>,
  };
}

/** The columns of the file with sample values and the fields that they are mapped to. */
export async function getColumns(actor: UserActor, id: string) {
  const batch = await getBatch(db, actor, id);
  const mapping: Mapping = mappingShape.parse(batch.mapping);
  const rows = await db.importRow.findMany({
    where: { batchId: batch.id },
    orderBy: { number: "asc" },
    take: SAMPLE_ROWS,
    select: { cells: true },
  });
  return {
    id: batch.id,
    kind: batch.kind,
    state: batch.state,
    version: batch.version,
    fileName: batch.fileName,
    rowCount: batch.rowCount,
    mailLocale: mapping.mailLocale,
    columns: batch.headings.map((heading, index) => ({
      heading,
      field: mapping.columns[index] ?? null,
      samples: [...new Set(rows.map((row) => row.cells[index] ?? "").filter((cell) => cell !== ""))]
        .slice(0, SAMPLES)
        .map((cell) => cell.slice(0, 80)),
    })),
  };
}
