import { ENGAGEMENT_TYPES } from "~/domain/vocabulary/people";
import { type Line } from "./model";

/** The non-empty lines of a table: the total first, then the engagement types in their order. */
export function linesOf(record: Partial<Record<Line, unknown>>): Line[] {
  return ["all", ...ENGAGEMENT_TYPES.filter((form) => record[form])];
}
