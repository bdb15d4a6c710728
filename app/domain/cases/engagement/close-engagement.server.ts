import { plusDays, dateFromIso } from "~/domain/days";
import { type Transaction } from "~/platform/db.server";
import { type EndReason, FINAL_REVIEW_DAYS } from "./model";
import { planReviews } from "./plan-reviews.server";
import { type EngagementRecord } from "./read-engagement.server";
import { finalReviewDate } from "./review-schedule";

/**
 * Ends one engagement and leaves one final date for its reviews; an engagement that never began is not reviewed. The
 * caller records the event and holds the lock on the case.
 */
export async function closeEngagement(
  tx: Transaction,
  engagement: EngagementRecord,
  end: { state: "completed" | "ended_early"; endedOn: string; reason?: EndReason; note?: string },
  today: string,
): Promise<void> {
  const began = engagement.state === "active";
  const since = plusDays(end.endedOn, -FINAL_REVIEW_DAYS);
  // A recent or still outstanding review serves as the last one, so no second one is added beside it.
  const covered = engagement.reviews.some((row) => row.dueOn >= since && (row.done || row.dueOn < today));
  await planReviews(tx, engagement, began && !covered ? [finalReviewDate(today, engagement.endOn)] : [], today);
  if (!began) await tx.engagementReview.deleteMany({ where: { engagementId: engagement.id, doneAt: null } });
  await tx.engagement.update({
    where: { id: engagement.id },
    data: {
      state: end.state,
      endedOn: dateFromIso(end.endedOn),
      endReason: end.reason ?? "",
      endNote: end.note ?? "",
      version: { increment: 1 },
    },
    select: { id: true },
  });
}
