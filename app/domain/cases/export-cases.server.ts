import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { todayInVietnam } from "~/domain/days";
import { db } from "~/platform/db.server";
import { casesWhere, type CaseFilters } from "./case-filters.server";
import { type CaseRow, readRows } from "./list-cases.server";

/** The maximum number of rows: more than a coordinator works on, few enough for a spreadsheet. */
const EXPORT_MOST = 5_000;
const ROWS_AT_ONCE = 500;

/** Exports all pages of the list of cases with its current filters, up to `EXPORT_MOST` rows. The audit log records who exported it. */
export async function exportCases(actor: UserActor, filters: CaseFilters): Promise<CaseRow[]> {
  const today = todayInVietnam();
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT c."id" FROM "Introduction" c WHERE ${casesWhere(actor, filters, today)}
    ORDER BY (c."closedAt" IS NOT NULL), c."dueOn", c."closedAt" DESC, c."id" LIMIT ${EXPORT_MOST}`;
  const rows: CaseRow[] = [];
  for (let start = 0; start < found.length; start += ROWS_AT_ONCE) {
    rows.push(
      ...(await readRows(
        actor,
        found.slice(start, start + ROWS_AT_ONCE).map(({ id }) => id),
        today,
      )),
    );
  }
  await recordAudit(db, {
    actorId: actor.userId,
    kind: "introduction.list_exported",
    subject: "user",
    subjectId: actor.userId,
    data: { rows: rows.length },
  });
  return rows;
}
