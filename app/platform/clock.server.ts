/** Today's date in Việt Nam as `YYYY-MM-DD`: deadlines and start dates are days in Asia/Ho_Chi_Minh (UTC+7, no DST). */
export function todayInVietnam(now: Date = new Date()): string {
  return new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** A `@db.Date` value as `YYYY-MM-DD`. */
export function isoDate(value: Date): string;
export function isoDate(value: Date | null): string | null;
export function isoDate(value: Date | null): string | null {
  return value ? value.toISOString().slice(0, 10) : null;
}

/** A `YYYY-MM-DD` string as a `@db.Date` value. */
export function dateFromIso(value: string): Date;
export function dateFromIso(value: string | null | undefined): Date | null;
export function dateFromIso(value: string | null | undefined): Date | null {
  return value ? new Date(`${value}T00:00:00Z`) : null;
}
