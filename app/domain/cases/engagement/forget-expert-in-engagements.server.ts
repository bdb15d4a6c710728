import { type Transaction } from "~/platform/db.server";

/**
 * Removes an erased person from engagements: their identity, what was written about and by them, and the reviews that
 * nobody will write any more. Forms, dates and counts stay, so that past figures stay. The caller handles the cases'
 * events.
 * @param today a `@db.Date` value: the last day of what is still running
 */
export async function forgetExpertInEngagements(tx: Transaction, expertId: string, today: Date): Promise<void> {
  const mine = { engagement: { expertId } };
  await tx.engagementReview.deleteMany({ where: { ...mine, doneAt: null } });
  await tx.engagementReview.updateMany({ where: mine, data: { note: "" } });
  await tx.engagementReview.updateMany({ where: { ...mine, side: "expert" }, data: { doneBy: null } });
  await tx.engagement.updateMany({
    where: { expertId, state: { in: ["agreed", "active"] } },
    data: { state: "ended_early", endReason: "expert_erased", endedOn: today, version: { increment: 1 } },
  });
  await tx.engagement.updateMany({ where: { expertId }, data: { endNote: "", expertId: null } });
}
