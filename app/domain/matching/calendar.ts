const DAY_MS = 86_400_000;
/** Mean length of a Gregorian month: 146097 days in 4800 months. */
const DAYS_PER_MONTH = 30.436875;

/** Days since 1970-01-01 of a `YYYY-MM-DD` date. */
function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/** Whole and part months from one date to another, both included; negative when `until` lies before `from`. */
export function monthsBetween(from: string, until: string): number {
  return (dayNumber(until) - dayNumber(from) + 1) / DAYS_PER_MONTH;
}

/** The date that lies `months` mean months later. */
export function addMonths(date: string, months: number): string {
  return new Date(Math.round(dayNumber(date) + months * DAYS_PER_MONTH) * DAY_MS).toISOString().slice(0, 10);
}

/** The later of the given dates; nulls are passed over. */
export function latest(first: string, ...others: (string | null)[]): string {
  return others.reduce<string>((max, date) => (date !== null && date > max ? date : max), first);
}
