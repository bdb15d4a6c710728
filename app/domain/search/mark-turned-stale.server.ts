import { CONFIRMED_FOR_DAYS } from "~/domain/experts/availability-age";
import { db } from "~/platform/db.server";
import { askForIds } from "./ask-index.server";
import { dayNumber } from "~/domain/days";
import { atMost } from "./expression";
import { markManyForIndex } from "~/domain/outbox/leave-marks.server";

/** Processed by the next run. */
const BATCH = 500;

/**
 * Marks experts whom the index still ranks as confirmed although their confirmation has become stale: no record changes
 * on the day that happens. The list comes from the index itself, so a worker that was down misses nobody.
 * @param today `YYYY-MM-DD` in Việt Nam
 * @returns the number of experts marked
 */
export async function markTurnedStale(today: string): Promise<number> {
  const before = dayNumber(today) - CONFIRMED_FOR_DAYS - 1;
  const answers = await askForIds({ kind: "expert", actor: null }, [
    { filter: [atMost("stale", 0), atMost("confirmedOn", before)], limit: BATCH },
  ]);
  const ids = answers?.[0]?.ids ?? [];
  if (ids.length > 0) await db.$transaction((tx) => markManyForIndex(tx, "expert", ids));
  return ids.length;
}
