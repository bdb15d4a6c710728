/**
 * All calendar arithmetic. A day is a calendar day `YYYY-MM-DD`; deadlines and start dates are days in Việt Nam
 * (Asia/Ho_Chi_Minh: UTC+7, no summer time). A `@db.Date` value is a day as midnight UTC.
 */
export const DAY_MS = 86_400_000;
const VIETNAM_MS = 7 * 3_600_000;
/** Mean length of a Gregorian month: 146097 days in 4800 months. */
const DAYS_PER_MONTH = 30.436875;

/** The calendar day in Việt Nam at an instant. */
export function dayInVietnam(instant: Date): string {
  return isoDate(new Date(instant.getTime() + VIETNAM_MS));
}

/** Today in Việt Nam: what "today" means for deadlines. */
export function todayInVietnam(now: Date = new Date()): string {
  return dayInVietnam(now);
}

/** The instant at which a day begins in Việt Nam, in milliseconds since 1970. */
export function dayStart(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) - VIETNAM_MS;
}

/** A `@db.Date` value, or an instant in UTC, as a day. */
export function isoDate(value: Date): string;
export function isoDate(value: Date | null): string | null;
export function isoDate(value: Date | null): string | null {
  return value ? value.toISOString().slice(0, 10) : null;
}

/** A day as a `@db.Date` value. */
export function dateFromIso(value: string): Date;
export function dateFromIso(value: string | null | undefined): Date | null;
export function dateFromIso(value: string | null | undefined): Date | null {
  return value ? new Date(`${value}T00:00:00Z`) : null;
}

/** Whether a text is a valid calendar day. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = dateFromIso(value);
  return !Number.isNaN(date.getTime()) && isoDate(date) === value;
}

/** The number of days since 1970-01-01, for range filters. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/** Adds days to a day; a negative number subtracts. */
export function plusDays(day: string, days: number): string {
  return isoDate(new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS));
}

/** Adds days of 24 hours to an instant; a negative number subtracts. */
export function daysLater(instant: Date, days: number): Date {
  return new Date(instant.getTime() + days * DAY_MS);
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: string, until: string): number {
  return dayNumber(until) - dayNumber(from);
}

/** Adds calendar months to a day; falls back to the last day of a month that has no such day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return isoDate(new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))));
}

/** The first day of a month; months count from 0 and may lie outside the year. */
export function firstOfMonth(year: number, month: number): string {
  return isoDate(new Date(Date.UTC(year, month, 1)));
}

/** Months of mean length from one day to another, both included, with fractions; negative when `until` is before `from`. */
export function meanMonthsBetween(from: string, until: string): number {
  return (daysBetween(from, until) + 1) / DAYS_PER_MONTH;
}

/** Adds months of mean length to a day; fractions are allowed. */
export function plusMeanMonths(day: string, months: number): string {
  return isoDate(new Date(Math.round(dayNumber(day) + months * DAYS_PER_MONTH) * DAY_MS));
}

/** The latest of the given days; nulls are ignored. */
export function latest(first: string, ...others: (string | null)[]): string {
  return others.reduce<string>((max, day) => (day !== null && day > max ? day : max), first);
}
