import { type Transaction } from "~/platform/db.server";

/**
 * Takes an erased person out of engagements: who it was, what was written about and by them, and the reviews nobody will
 * write any more. Forms, days and counts stay, so that last year's figures stay. The cases' events are the caller's.
 * @param today a `@db.Date` value: what still runs ended on it
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
