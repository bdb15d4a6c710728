import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { allowed, refused, type Verdict } from "~/domain/verdict";
import { dateFromIso, todayInVietnam, dayStart, DAY_MS } from "~/domain/days";
import { db, type Prisma } from "~/platform/db.server";
import { countReport } from "./count-reports.server";
import { type Figures, REPORT_VERSION } from "./model";
import { restrictSelection } from "./policy";
import { isSettled, scopeOf } from "./scope";
import { selectionText, type StoredScope } from "./stored-selection";

export type StoreResult = (Verdict<"too_early"> & { ok: false }) | (typeof allowed & { id: string });

/**
 * Stores the figures of complete days: a current period is stored up to the end of yesterday. Each report is stored
 * once; a repeated request returns the existing one.
 * @returns `too_early` when no day of the period is over
 * @throws Refusal `not_found` as `readReport`
 */
export async function storeReport(actor: UserActor, asked: StoredScope, now: number = Date.now()): Promise<StoreResult> {
  const scope = settledScope({ ...asked, selection: restrictSelection(actor, asked.selection) }, now);
  if (!scope) return refused("too_early");
  const figures = await countReport(scopeOf(scope, now));
  return { ...allowed, id: await db.$transaction((tx) => insertReport(tx, scope, figures, actor.userId)) };
}

/** The scope limited to the days whose events are all written; null when there are none. */
function settledScope(scope: StoredScope, now: number): StoredScope | null {
  const today = todayInVietnam(new Date(now));
  const last = isSettled(today, now) ? today : todayInVietnam(new Date(now - DAY_MS));
  const until = scope.until < last ? scope.until : last;
  const upTo = scope.upTo < last ? scope.upTo : last;
  return scope.from < until ? { ...scope, until, upTo } : null;
}

/**
 * Writes a report unless it already exists; the caller has counted only settled days.
 * @param madeBy null: the monthly job
 * @returns its id
 */
export async function insertReport(
  tx: Prisma.TransactionClient,
  scope: StoredScope,
  figures: Figures,
  madeBy: string | null,
): Promise<string> {
  const key = { from: dateFromIso(scope.from), until: dateFromIso(scope.until), selection: selectionText(scope), version: REPORT_VERSION };
  const { count } = await tx.storedReport.createMany({
    data: [{ ...key, eventsUpTo: new Date(dayStart(scope.upTo)), figures, madeBy }],
    skipDuplicates: true,
  });
  const { id } = await tx.storedReport.findUniqueOrThrow({ where: { from_until_selection_version: key }, select: { id: true } });
  if (count > 0) {
    const data = { from: scope.from, until: scope.until, selection: key.selection };
    await recordAudit(tx, { actorId: madeBy, kind: "report.stored", subject: "report", subjectId: id, data });
  }
  return id;
}
