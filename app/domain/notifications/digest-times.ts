import { DAY_MS } from "~/domain/days";

/** Summaries go out at 07:00 in Việt Nam (UTC+7, no daylight saving): midnight in UTC. */
const HOUR_UTC = 0;
const MONDAY = 1;

/**
 * The latest moment at or before `now` at which a summary was due: each day at 07:00 in Asia/Ho_Chi_Minh, the weekly one
 * on Mondays. What was written before it belongs into the summary; what came later waits for the next.
 */
export function digestMoment(rhythm: "daily" | "weekly", now: Date): Date {
  const moment = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), HOUR_UTC));
  if (rhythm === "daily") return moment;
  return new Date(moment.getTime() - ((moment.getUTCDay() - MONDAY + 7) % 7) * DAY_MS);
}
