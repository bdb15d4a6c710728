import { DAY_MS } from "~/domain/days";

/** Digests are sent at 07:00 in Việt Nam (UTC+7, no daylight saving), which is midnight in UTC. */
const HOUR_UTC = 0;
const MONDAY = 1;

/**
 * The latest time at or before `now` at which a digest was due: each day at 07:00 in Asia/Ho_Chi_Minh, the weekly one
 * on Mondays. Notifications written before it belong to that digest; later ones wait for the next.
 */
export function digestMoment(rhythm: "daily" | "weekly", now: Date): Date {
  const moment = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), HOUR_UTC));
  if (rhythm === "daily") return moment;
  return new Date(moment.getTime() - ((moment.getUTCDay() - MONDAY + 7) % 7) * DAY_MS);
}
