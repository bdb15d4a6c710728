import { extendReviews } from "~/domain/cases/engagement/extend-reviews.server";
import { remindReviews } from "~/domain/cases/engagement/remind-reviews.server";
import { startDue } from "~/domain/cases/engagement/start-due.server";
import { todayInVietnam } from "~/domain/days";

const BATCH = 100;

/**
 * What engagements need as days go by: they begin on their day, those who owe a review are told, and what has no end
 * gets its next days. Safe in several workers at once and as often as wanted; `now` only for tests.
 */
export async function keepEngagements(now: Date = new Date()): Promise<void> {
  const today = todayInVietnam(now);
  await startDue(today, BATCH);
  while ((await remindReviews(today, BATCH)) === BATCH);
  await extendReviews(today, BATCH);
}
