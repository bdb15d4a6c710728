import { extendReviews } from "~/domain/cases/engagement/extend-reviews.server";
import { remindReviews } from "~/domain/cases/engagement/remind-reviews.server";
import { startDue } from "~/domain/cases/engagement/start-due.server";
import { todayInVietnam } from "~/domain/days";

const BATCH = 100;

/**
 * Time-based changes of engagements: starts them on their first day, notifies those who owe a review, and schedules
 * further review dates where there is no end date. Idempotent and safe to run in several workers at once; `now` is for
 * tests only.
 */
export async function maintainEngagements(now: Date = new Date()): Promise<void> {
  const today = todayInVietnam(now);
  await startDue(today, BATCH);
  while ((await remindReviews(today, BATCH)) === BATCH);
  await extendReviews(today, BATCH);
}
