import { dayNumber } from "~/domain/days";

/** Represents "no end": later than any day the product stores, so that a range filter needs no special case. */
export const NO_END = 999_999;

/** Converts an open end to `NO_END`. */
export function endDayNumber(day: string | null): number {
  return day === null ? NO_END : dayNumber(day);
}
