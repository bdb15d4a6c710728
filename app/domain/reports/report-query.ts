import { plusDays } from "~/domain/days";
import { dayParam, oneOf, oneParam, parseParams } from "~/domain/params";
import { DIMENSIONS, type Dimension, VIEWS, type ViewName } from "./model";
import { lastMonth, type Period, periodOf } from "./period";
import { parseSelection, type Selection } from "./selection";

/** The query in a report's URL: the period, the end of the cohort follow-up, the selected cases, and the display options. */
export type ReportQuery = Period & {
  /** The exclusive end day of the cohort follow-up; never before `until`. */
  upTo: string;
  selection: Selection;
  view: ViewName;
  by: Dimension;
};

const shape = {
  /** A code of period.ts, or `free` with `from` and `to`. */
  period: ([code = ""]: readonly string[]) => code,
  /** First and last day. */
  from: dayParam,
  to: dayParam,
  /** The last day of the cohort follow-up. */
  followed: dayParam,
  view: oneParam(oneOf(VIEWS), "activity"),
  by: oneParam(oneOf(DIMENSIONS), "country"),
};

/** The default period: the year that contains the last complete month, so that it has data on any day. */
function usualPeriod(today: string): Period {
  return periodOf(lastMonth(today).slice(0, 4)) ?? { from: today, until: plusDays(today, 1) };
}

/** Invalid parameters are ignored. A free period with swapped ends is corrected. */
export function parseReportQuery(params: URLSearchParams, today: string): ReportQuery {
  const { period: code, from, to, followed, view, by } = parseParams(shape, params);
  const free = from !== null && to !== null ? { from: from <= to ? from : to, until: plusDays(from <= to ? to : from, 1) } : null;
  const period = periodOf(code) ?? free ?? usualPeriod(today);
  const upTo = followed !== null && plusDays(followed, 1) > period.until ? plusDays(followed, 1) : period.until;
  return { ...period, upTo, selection: parseSelection(params), view, by };
}
