import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { recordId } from "~/domain/record-id";
import { ensure, Refusal } from "~/domain/refusal";
import { cleanLine } from "~/domain/clean-text";
import { db, isUniqueViolation } from "~/platform/db.server";
import { guessColumns } from "./headings";
import { type Mapping } from "./json-columns";
import { type ImportKind } from "./model";
import { mayImport, mayImportFor } from "./policy";
import { readTable } from "./read-table.server";
import { type TableProblem } from "./table";

const ROWS_AT_ONCE = 500;

/**
 * Accepts a file: reads its rows and guesses the column mapping. Nothing is imported yet, and the file itself is not
 * stored. A second submit of the same form (`creationKey`) returns the first import.
 */
export async function startImport(
  actor: UserActor,
  input: { creationKey: string; kind: ImportKind; institutionId: string | null; source: string; fileName: string; bytes: Uint8Array },
): Promise<{ ok: true; id: string } | { ok: false; code: TableProblem["problem"] }> {
  ensure(mayImport(actor, input.kind), "not_found");
  const institutionId = input.kind === "positions" ? recordId(input.institutionId) : null;
  if (institutionId) {
    const institution = await db.institution.findUnique({ where: { id: institutionId }, select: { id: true, status: true } });
    if (!institution) throw new Refusal("not_found");
    ensure(mayImportFor(actor, institution), "not_found");
  }
  const table = await readTable(input.bytes);
  if ("problem" in table) return { ok: false, code: table.problem };
  const mapping: Mapping = { columns: guessColumns(input.kind, table.headings), mailLocale: "guess" };
  try {
    return await db.$transaction(
      async (tx) => {
        const { id } = await tx.importBatch.create({
          data: {
            creationKey: input.creationKey,
            kind: input.kind,
            institutionId,
            source: input.source,
            fileName: cleanLine(input.fileName).slice(0, 200),
            headings: table.headings,
            mapping,
            rowCount: table.rows.length,
            createdBy: actor.userId,
          },
          select: { id: true },
        });
        for (let from = 0; from < table.rows.length; from += ROWS_AT_ONCE) {
          await tx.importRow.createMany({ data: table.rows.slice(from, from + ROWS_AT_ONCE).map((row) => ({ batchId: id, ...row })) });
        }
        const data = { kind: input.kind, rows: table.rows.length };
        await recordAudit(tx, { actorId: actor.userId, kind: "import.started", subject: "import", subjectId: id, data });
        return { ok: true as const, id };
      },
      { timeout: 60_000 },
    );
  } catch (error) {
    if (!isUniqueViolation(error, "creationKey")) throw error;
    const first = await db.importBatch.findFirst({
      where: { creationKey: input.creationKey, createdBy: actor.userId },
      select: { id: true },
    });
    if (!first) throw new Refusal("not_found");
    return { ok: true, id: first.id };
  }
}
