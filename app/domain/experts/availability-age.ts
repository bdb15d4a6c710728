import { DAY_MS } from "~/domain/days";

/** Days after which unconfirmed offers count as outdated: the person is asked, and ranks lower until they answer. */
export const CONFIRMED_FOR_DAYS = 90;

/**
 * Whether a person's offers were last confirmed more than `CONFIRMED_FOR_DAYS` ago, or never.
 * @param confirmedOn `YYYY-MM-DD`
 * @param today `YYYY-MM-DD` in Việt Nam
 */
export function isAvailabilityStale(confirmedOn: string | null, today: string): boolean {
  return confirmedOn === null || Date.parse(today) - Date.parse(confirmedOn) > CONFIRMED_FOR_DAYS * DAY_MS;
}
