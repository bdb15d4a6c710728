/** Months between two calendar dates as a decimal: whole calendar months, and days as a fraction of their month. */
function monthsSince(start: string, date: string): number {
  const [startYear = 0, startMonth = 1] = start.split("-").map(Number);
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return (year - startYear) * 12 + (month - startMonth) + (day - 1) / daysInMonth;
}

/**
 * The position of a period on a scale of whole months.
 * @param start first month of the scale, `YYYY-MM`
 * @param until last day of the period, inclusive; null for no end
 * @returns percentages of the scale, clipped to it; null when the period lies outside
 */
export function placeOnScale(
  start: string,
  months: number,
  period: { from: string; until: string | null },
): { left: number; width: number } | null {
  const from = Math.max(monthsSince(start, period.from), 0);
  const until = period.until === null ? months : Math.min(monthsSince(start, nextDay(period.until)), months);
  if (until <= from) return null;
  return { left: (from / months) * 100, width: ((until - from) / months) * 100 };
}

/** The months of a scale, `YYYY-MM`. */
export function scaleMonths(start: string, months: number): string[] {
  const [year = 0, month = 1] = start.split("-").map(Number);
  return Array.from({ length: months }, (_, index) => new Date(Date.UTC(year, month - 1 + index, 1)).toISOString().slice(0, 7));
}

function nextDay(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
