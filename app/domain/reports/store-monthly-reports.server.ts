import { dateFromIso, todayInVietnam } from "~/domain/days";
import { db } from "~/platform/db.server";
import { countReports } from "./count-reports.server";
import { REPORT_VERSION } from "./model";
import { lastMonth, periodOf } from "./period";
import { isSettled, scopeOf } from "./scope";
import { EVERYTHING } from "./selection-params";
import { insertReport } from "./store-report.server";
import { selectionText } from "./stored-selection";

/**
 * Stores last month's report, in total and for each country with a case in it, once all its events are written. The
 * total is written last: if it exists, all exist; an interrupted run is resumed.
 * @returns how many were stored
 */
export async function storeMonthlyReports(now: number = Date.now()): Promise<number> {
  const period = periodOf(lastMonth(todayInVietnam(new Date(now))));
  if (!period || !isSettled(period.until, now)) return 0;
  const scope = { ...period, upTo: period.until, selection: EVERYTHING };
  const key = {
    from: dateFromIso(period.from),
    until: dateFromIso(period.until),
    selection: selectionText(scope),
    version: REPORT_VERSION,
  };
  if ((await db.storedReport.count({ where: key })) > 0) return 0;

  const selections = [...(await countries()).map((country) => ({ ...EVERYTHING, country })), EVERYTHING];
  const counted = await countReports(scopeOf(scope, now), selections);
  let stored = 0;
  for (const [index, figures] of counted.entries()) {
    const selection = selections[index] ?? EVERYTHING;
    const anything = selection === EVERYTHING || JSON.stringify(figures).match(/[1-9]/) !== null;
    if (!anything) continue;
    await db.$transaction((tx) => insertReport(tx, { ...scope, selection }, figures, null));
    stored += 1;
  }
  return stored;
}

async function countries(): Promise<string[]> {
  const rows = await db.case.findMany({
    distinct: ["countryCode"],
    select: { countryCode: true },
    orderBy: { countryCode: "asc" },
  });
  return rows.flatMap(({ countryCode }) => countryCode ?? []);
}
