import { type ViewName } from "../model";
import { reportParams } from "../report-params";
import { type ReportQuery } from "../report-query";
import { type Selection } from "../selection";

/** The URL of the cases behind a number; the figure's name is one of FIGURES (figure.ts). */
export type CaseLinks = {
  /** A number of the current view, e.g. `stage.accepted`, for a part of the selection. */
  ofView: (figure: string, part?: Partial<Selection>) => string | null;
  /** A number of the waiting cases, e.g. `overdue`. */
  ofWaiting: (figure: string, part?: Partial<Selection>) => string | null;
};

/** Links from a report to the cases behind its numbers. @param path the URL of the list, with the language */
export function caseLinks(path: string, query: ReportQuery): CaseLinks {
  const to = (figure: string, part: Partial<Selection> = {}) => {
    const params = reportParams({ ...query, selection: { ...query.selection, ...part } });
    params.set("figure", figure);
    return `${path}?${params.toString()}`;
  };
  const view: ViewName = query.view;
  return { ofView: (figure, part) => to(`${view}.${figure}`, part), ofWaiting: (figure, part) => to(`waiting.${figure}`, part) };
}
