import { ENGAGEMENT_TYPES } from "~/domain/vocabulary/people";
import { type Line } from "./model";

/** The lines of a table that hold anything: all together, then the forms of work in their order. */
export function linesOf(record: Partial<Record<Line, unknown>>): Line[] {
  return ["all", ...ENGAGEMENT_TYPES.filter((form) => record[form])];
}
