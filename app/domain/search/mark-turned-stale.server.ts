import { CONFIRMED_FOR_DAYS } from "~/domain/experts/availability-age";
import { db } from "~/platform/db.server";
import { askForIds } from "./ask-index.server";
import { dayNumber } from "~/domain/days";
import { atMost } from "./expression";
import { markManyForIndex } from "~/domain/outbox/leave-marks.server";

/** Taken up by the next run. */
const BATCH = 500;

/**
 * Marks those whom the index still ranks as confirmed and who are so no longer: no record changes on the day their offers
 * grow stale. The index itself says who they are, so that a worker that was away misses nobody.
 * @param today `YYYY-MM-DD` in Việt Nam
 * @returns how many were marked
 */
export async function markTurnedStale(today: string): Promise<number> {
  const before = dayNumber(today) - CONFIRMED_FOR_DAYS - 1;
  const answers = await askForIds("expert", [{ filter: [atMost("stale", 0), atMost("confirmedOn", before)], limit: BATCH }]);
  const ids = answers?.[0]?.ids ?? [];
  if (ids.length > 0) await db.$transaction((tx) => markManyForIndex(tx, "expert", ids));
  return ids.length;
}
