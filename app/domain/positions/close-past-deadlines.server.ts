import { recordAudit } from "~/domain/audit/record-audit.server";
import { dateFromIso } from "~/domain/days";
import { db } from "~/platform/db.server";

/**
 * Closes up to `limit` announced positions whose last day for dossiers lies before `today` (`YYYY-MM-DD`, Việt Nam).
 * Rows locked by an edit are left to the next run. Reads do not depend on this: they apply `isOpen` themselves.
 * @returns how many were closed
 */
export async function closePastDeadlines(today: string, limit: number): Promise<number> {
  return db.$transaction(async (tx) => {
    const due = await tx.$queryRaw<{ id: string }[]>`
      SELECT "id" FROM "Position"
      WHERE "status" = 'published' AND "dossierDeadline" < ${dateFromIso(today)}::date
      ORDER BY "dossierDeadline", "id" LIMIT ${limit} FOR UPDATE SKIP LOCKED`;
    const ids = due.map((row) => row.id);
    if (ids.length === 0) return 0;
    await tx.position.updateMany({
      where: { id: { in: ids } },
      data: { status: "closed", closedAt: new Date(), closedReason: "deadline", version: { increment: 1 } },
    });
    for (const id of ids) {
      await recordAudit(tx, { actorId: null, kind: "position.closed", subject: "position", subjectId: id, data: { reason: "deadline" } });
    }
    return ids.length;
  });
}
