import { plusDays, dateFromIso } from "~/domain/days";
import { type LockedCase } from "../lock-case.server";
import { type CaseSide } from "../model";
import { recordEvent } from "../record-event.server";
import { type Transaction } from "~/platform/db.server";
import { type EngagementRecord } from "./read-engagement.server";
import { reviewPlan } from "./plan-reviews.server";

/**
 * Records that an agreed engagement has begun; the one it continues ends the day before. The case is locked by the
 * caller.
 * @param by the system on the agreed day, or the person who agreed it on that day or later
 * @returns whether the case's state allowed it
 */
export async function startEngagement(
  tx: Transaction,
  locked: LockedCase,
  engagement: Pick<EngagementRecord, "id" | "engagementType" | "startOn" | "continuesId">,
  by: { side: CaseSide; actorId: string | null; firstReview: string | null },
): Promise<boolean> {
  const recorded = await recordEvent(tx, locked, {
    kind: "engagement_started",
    side: by.side,
    actorId: by.actorId,
    data: { engagementId: engagement.id, engagementType: engagement.engagementType, startOn: engagement.startOn },
    plan: reviewPlan(locked, by.firstReview),
  });
  if (!recorded.ok) return false;
  await tx.engagement.update({ where: { id: engagement.id }, data: { state: "active", version: { increment: 1 } }, select: { id: true } });
  if (engagement.continuesId) await completeContinued(tx, engagement.continuesId, plusDays(engagement.startOn, -1));
  return true;
}

/** It ended on its own last day, or on the day before its successor begins if that came first. */
async function completeContinued(tx: Transaction, id: string, dayBefore: string): Promise<void> {
  const before = await tx.engagement.findUniqueOrThrow({ where: { id }, select: { endOn: true } });
  const latest = dateFromIso(dayBefore);
  const endedOn = before.endOn !== null && before.endOn < latest ? before.endOn : latest;
  await tx.engagement.updateMany({ where: { id, state: "active" }, data: { state: "completed", endedOn, version: { increment: 1 } } });
}
