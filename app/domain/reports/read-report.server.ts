import { type Actor } from "~/domain/vocabulary/actor";
import { countReport } from "./count-reports.server";
import { type Figures } from "./model";
import { restrictSelection } from "./policy";
import { type ReportQuery } from "./report-query";
import { scopeOf } from "./scope";

export type Report = {
  /** The query as restricted for the actor. */
  query: ReportQuery;
  figures: Figures;
  /** Events before this moment are counted, ISO 8601: the end of the period, or now. */
  eventsUpTo: string;
  /** Whether the period, or the follow-up time of its cohorts, is not over: the figures still grow. */
  running: boolean;
};

/**
 * The figures of a period and a selection.
 * @throws Refusal `not_found` for actors without access to reports, and for an institution that is not the actor's
 */
export async function readReport(actor: Actor, asked: ReportQuery, now: number = Date.now()): Promise<Report> {
  const query = { ...asked, selection: restrictSelection(actor, asked.selection) };
  const scope = scopeOf(query, now);
  return { query, figures: await countReport(scope), eventsUpTo: new Date(scope.upTo).toISOString(), running: scope.upTo >= now };
}
