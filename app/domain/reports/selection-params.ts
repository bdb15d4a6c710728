import { toParams } from "~/domain/params";
import { type Selection } from "./selection";

/** Apart from selection.ts, whose checks know all countries and fields: pages only write addresses. */
export const EVERYTHING: Selection = {
  country: null,
  field: null,
  technology: null,
  institution: null,
  owner: null,
  channel: null,
  form: null,
  known: false,
};

/** The address of a selection, its parts always in one order: equal selections have equal texts. */
export function selectionParams(selection: Selection): URLSearchParams {
  return toParams(selection, EVERYTHING);
}
