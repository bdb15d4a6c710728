const DAY_MS = 86_400_000;

/** Stands for "no end": later than any day the product stores, so that a range filter needs no special case. */
export const NO_END = 999_999;

/** A calendar day `YYYY-MM-DD` as the number of days since 1970-01-01: what range filters compare. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/** An open end counts as `NO_END`. */
export function endDayNumber(day: string | null): number {
  return day === null ? NO_END : dayNumber(day);
}
