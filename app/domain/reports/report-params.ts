import { plusDays } from "~/domain/days";
import { codeOf, type Period } from "./period";
import { type ReportQuery } from "./report-query";
import { selectionParams } from "./selection-params";

/** The URL of a query, with parameters in a fixed order. */
export function reportParams(query: ReportQuery): URLSearchParams {
  const params = periodParams(query);
  if (query.upTo !== query.until) params.set("followed", plusDays(query.upTo, -1));
  for (const [name, value] of selectionParams(query.selection)) params.append(name, value);
  if (query.view !== "activity") params.set("view", query.view);
  if (query.by !== "country") params.set("by", query.by);
  return params;
}

function periodParams(period: Period): URLSearchParams {
  const code = codeOf(period);
  return new URLSearchParams(code ? { period: code } : { period: "free", from: period.from, to: plusDays(period.until, -1) });
}
