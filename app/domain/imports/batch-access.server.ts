import { type Actor } from "~/domain/vocabulary/actor";
import { recordId } from "~/domain/record-id";
import { ensure, Refusal } from "~/domain/refusal";
import { type Db, type Prisma } from "~/platform/db.server";
import { maySeeImport } from "./policy";

const SELECT = {
  id: true,
  kind: true,
  state: true,
  fileName: true,
  source: true,
  institutionId: true,
  headings: true,
  mapping: true,
  answers: true,
  rowCount: true,
  doneCount: true,
  createdBy: true,
  version: true,
  createdAt: true,
  finishedAt: true,
  lastError: true,
} satisfies Prisma.ImportBatchSelect;

export type Batch = Prisma.ImportBatchGetPayload<{ select: typeof SELECT }>;

/** An import as visible to its importer; `not_found` for everyone else. */
export async function getBatch(db: Db, actor: Actor, id: string): Promise<Batch> {
  const batch = await db.importBatch.findUnique({ where: { id: recordId(id) }, select: SELECT });
  if (!batch) throw new Refusal("not_found");
  ensure(maySeeImport(actor, batch), "not_found");
  return batch;
}
