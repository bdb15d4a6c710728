import { dayParam } from "~/domain/params";
import { type Period } from "./period";
import { parseSelection, type Selection } from "./selection";
import { selectionParams } from "./selection-params";

/** What a stored report is about: as its columns `from`, `until` and `selection` say. */
export type StoredScope = Period & { upTo: string; selection: Selection };

/** The column `selection`: the selection in its one order, and until when cohorts were followed where that is not the end of the period. */
export function selectionText({ until, upTo, selection }: StoredScope): string {
  const params = selectionParams(selection);
  if (upTo !== until) params.set("upTo", upTo);
  return params.toString();
}

/** What `selectionText` wrote. */
export function storedScope(row: { from: string; until: string; selection: string }): StoredScope {
  const params = new URLSearchParams(row.selection);
  return { from: row.from, until: row.until, upTo: dayParam.parse(params.getAll("upTo")) ?? row.until, selection: parseSelection(params) };
}
