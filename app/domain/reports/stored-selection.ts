import { dayParam } from "~/domain/params";
import { type Period } from "./period";
import { parseSelection, type Selection } from "./selection";
import { selectionParams } from "./selection-params";

/** The period and selection of a stored report, from its columns `from`, `until` and `selection`. */
export type StoredScope = Period & { upTo: string; selection: Selection };

/**
 * The column `selection`: the selection in its fixed order, and the end of the cohort follow-up if it differs from the
 * end of the period.
 */
export function selectionText({ until, upTo, selection }: StoredScope): string {
  const params = selectionParams(selection);
  if (upTo !== until) params.set("upTo", upTo);
  return params.toString();
}

/** Parses the output of `selectionText`. */
export function storedScope(row: { from: string; until: string; selection: string }): StoredScope {
  const params = new URLSearchParams(row.selection);
  return { from: row.from, until: row.until, upTo: dayParam(params.getAll("upTo")) ?? row.until, selection: parseSelection(params) };
}
