import { toParams } from "~/domain/params";
import { type Selection } from "./selection";

/** Separate from selection.ts, whose validation imports all countries and fields: pages only build URLs. */
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

/** The URL form of a selection, with parts in a fixed order: equal selections give equal strings. */
export function selectionParams(selection: Selection): URLSearchParams {
  return toParams(selection, EVERYTHING);
}
