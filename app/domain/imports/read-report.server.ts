import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { db } from "~/platform/db.server";
import { readEach } from "~/platform/read-each.server";
import { getBatch } from "./batch-access.server";
import { type Problem, problemShape, readShape } from "./json-columns";

export type ReportRow = { number: number; name: string; outcome: string; claimed: boolean; problems: Problem[] };

/** The outcome of each row, for the file that the importer downloads; the download is recorded in the audit log. */
export async function readReport(actor: UserActor, id: string): Promise<{ headings: string[]; rows: ReportRow[] }> {
  const batch = await getBatch(db, actor, id);
  const rows = await db.importRow.findMany({
    where: { batchId: batch.id },
    orderBy: { number: "asc" },
    select: { number: true, read: true, problems: true, outcome: true, entityId: true },
  });
  const claimed = await db.importedPerson.findMany({
    where: { id: { in: rows.flatMap((row) => row.entityId ?? []) }, claimedAt: { not: null } },
    select: { id: true },
  });
  const claimedIds = new Set(claimed.map((person) => person.id));
  await db.$transaction((tx) =>
    recordAudit(tx, { actorId: actor.userId, kind: "import.report_read", subject: "import", subjectId: batch.id, data: {} }),
  );
  return {
    headings: batch.headings,
    rows: await readEach(
      "ImportRow",
      rows,
      (row) => `${batch.id}:${row.number}`,
      (row) => {
        const read = readShape.safeParse(row.read);
        const { person, need } = read.success ? read.data : {};
        return {
          number: row.number,
          name: person?.fullName ?? (need?.titleVi || need?.titleEn || ""),
          outcome: row.outcome,
          claimed: row.entityId !== null && claimedIds.has(row.entityId),
          problems: problemShape.array().parse(row.problems),
        };
      },
    ),
  };
}
