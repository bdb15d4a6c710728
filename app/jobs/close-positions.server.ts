import { closePastDeadlines } from "~/domain/positions/close-past-deadlines.server";
import { todayInVietnam } from "~/domain/days";

const BATCH = 100;

/**
 * Closes every position whose deadline has passed, in batches that keep transactions short. Idempotent and safe to run
 * in several workers at once; `now` is for tests only.
 * @returns how many were closed
 */
export async function closePastDeadline(now: Date = new Date()): Promise<number> {
  let total = 0;
  for (;;) {
    const closed = await closePastDeadlines(todayInVietnam(now), BATCH);
    total += closed;
    if (closed < BATCH) return total;
  }
}
