import { z } from "zod";
import { plusDays } from "~/domain/days";
import { dayParam, gather, oneOf, oneParam } from "~/domain/params";
import { DIMENSIONS, type Dimension, VIEWS, type ViewName } from "./model";
import { lastMonth, type Period, periodOf } from "./period";
import { parseSelection, type Selection } from "./selection";

/** What a report's address asks for: a period, until when cohorts are followed, which cases, and how it is shown. */
export type ReportQuery = Period & {
  /** The day after the last one that counts for cohorts; never before `until`. */
  upTo: string;
  selection: Selection;
  view: ViewName;
  by: Dimension;
};

const schema = z.object({
  /** A code of period.ts, or `free` with `from` and `to`. */
  period: z.array(z.string()).transform(([code]) => code ?? ""),
  /** First and last day. */
  from: dayParam,
  to: dayParam,
  /** The last day up to which cohorts are followed. */
  followed: dayParam,
  view: oneParam(oneOf(VIEWS)).transform((view): ViewName => view ?? "activity"),
  by: oneParam(oneOf(DIMENSIONS)).transform((by): Dimension => by ?? "country"),
});

const NAMES = Object.keys(schema.shape) as (keyof z.infer<typeof schema>)[];

/** The year that holds the last whole month: a period with something in it, whatever the day. */
function usualPeriod(today: string): Period {
  return periodOf(lastMonth(today).slice(0, 4)) ?? { from: today, until: plusDays(today, 1) };
}

/** What is not understood counts as not asked. A free period whose ends are the wrong way round is turned. */
export function parseReportQuery(params: URLSearchParams, today: string): ReportQuery {
  const { period: code, from, to, followed, view, by } = schema.parse(gather(params, NAMES));
  const free = from !== null && to !== null ? { from: from <= to ? from : to, until: plusDays(from <= to ? to : from, 1) } : null;
  const period = periodOf(code) ?? free ?? usualPeriod(today);
  const upTo = followed !== null && plusDays(followed, 1) > period.until ? plusDays(followed, 1) : period.until;
  return { ...period, upTo, selection: parseSelection(params), view, by };
}
