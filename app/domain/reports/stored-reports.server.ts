import { type Actor } from "~/domain/vocabulary/actor";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { isoDate } from "~/domain/days";
import { db, type Prisma } from "~/platform/db.server";
import { compareFigures, type Difference } from "./compare-figures";
import { countReport } from "./count-reports.server";
import { type Figures, REPORT_VERSION } from "./model";
import { mayReadSelection, reportAccess } from "./policy";
import { scopeOf } from "./scope";
import { storedScope, type StoredScope } from "./stored-selection";

export const STORED_PAGE = 25;

export type StoredReport = StoredScope & { id: string; version: string; eventsUpTo: string; madeAt: Date; madeByName: string | null };

const COLUMNS = {
  id: true,
  from: true,
  until: true,
  selection: true,
  version: true,
  eventsUpTo: true,
  madeAt: true,
  madeBy: true,
} satisfies Prisma.StoredReportSelect;
type Row = Prisma.StoredReportGetPayload<{ select: typeof COLUMNS }>;

/**
 * The stored reports that the actor may read, the latest period first: all for coordinators, those of their own
 * institution for its members.
 * @throws Refusal `not_found` for actors without access to reports
 */
export async function listStoredReports(actor: Actor, page: number): Promise<{ rows: StoredReport[]; total: number }> {
  const reach = reportAccess(actor);
  if (!reach) throw new Refusal("not_found");
  // In the selection string, the institution comes before `known`, and nothing else contains an institution's id (selection.ts).
  const own = reach.everyone
    ? {}
    : {
        AND: [
          { selection: { contains: "known=1" } },
          { OR: reach.institutions.map((id) => ({ selection: { contains: `institution=${id}` } })) },
        ],
      };
  const [rows, total] = await Promise.all([
    db.storedReport.findMany({
      where: own,
      select: COLUMNS,
      orderBy: [{ until: "desc" }, { from: "desc" }, { selection: "asc" }, { id: "asc" }],
      skip: (page - 1) * STORED_PAGE,
      take: STORED_PAGE,
    }),
    db.storedReport.count({ where: own }),
  ]);
  return { rows: await withNames(rows), total };
}

/**
 * One stored report. With `compare`, it includes the differences to a recount of its events: null when the report was
 * counted by another version.
 * @throws Refusal `not_found`
 */
export async function getStoredReport(
  actor: Actor,
  id: string,
  compare: boolean,
): Promise<StoredReport & { figures: Figures; differences?: Difference[] | null }> {
  const row = await db.storedReport.findUnique({ where: { id: recordId(id) }, select: { ...COLUMNS, figures: true } });
  const [report] = row ? await withNames([row]) : [];
  if (!row || !report || !mayReadSelection(actor, report.selection)) throw new Refusal("not_found");
  const figures = row.figures as Figures;
  return { ...report, figures, ...(compare ? { differences: await differencesOf(report, figures) } : {}) };
}

/** The differences found by a recount; null when the report was counted by another version. No permission check here. */
async function differencesOf(report: StoredScope & { version: string }, figures: Figures): Promise<Difference[] | null> {
  if (report.version !== REPORT_VERSION) return null;
  return compareFigures(figures, await countReport(scopeOf(report, Date.now())));
}

/** Recounts every stored report in turn, for the command that verifies them all. */
export async function* verifyStoredReports(): AsyncGenerator<{
  from: string;
  until: string;
  selection: string;
  differences: Difference[] | null;
}> {
  for (let after: string | undefined; ;) {
    const [row] = await db.storedReport.findMany({
      select: { ...COLUMNS, figures: true },
      orderBy: { id: "asc" },
      take: 1,
      ...(after ? { where: { id: { gt: after } } } : {}),
    });
    if (!row) return;
    const scope = { ...scopeOfRow(row), version: row.version };
    yield {
      from: scope.from,
      until: scope.until,
      selection: row.selection,
      differences: await differencesOf(scope, row.figures as Figures),
    };
    after = row.id;
  }
}

function scopeOfRow(row: Row): StoredScope {
  return storedScope({ from: isoDate(row.from), until: isoDate(row.until), selection: row.selection });
}

async function withNames(rows: readonly Row[]): Promise<StoredReport[]> {
  const makers = await db.user.findMany({
    where: { id: { in: rows.flatMap(({ madeBy }) => madeBy ?? []) } },
    select: { id: true, displayName: true },
  });
  const names = new Map(makers.map(({ id, displayName }) => [id, displayName]));
  return rows.map((row) => ({
    ...scopeOfRow(row),
    id: row.id,
    version: row.version,
    eventsUpTo: row.eventsUpTo.toISOString(),
    madeAt: row.madeAt,
    madeByName: row.madeBy === null ? null : (names.get(row.madeBy) ?? null),
  }));
}
