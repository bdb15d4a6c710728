import { type LockedCase } from "../lock-case.server";
import { type EventKind } from "../model";
import { notify } from "~/domain/notifications/notify.server";
import { type Transaction } from "~/platform/db.server";

/** Notifies the expert and the case's owner of a change in an engagement, except whoever made it. */
export async function notifyOfEngagement(
  tx: Transaction,
  locked: LockedCase,
  told: { engagementId: string; event: EventKind; actorId: string | null },
): Promise<void> {
  const people = new Set([locked.expertUserId, locked.ownerId].filter((id) => id !== null && id !== told.actorId));
  for (const userId of people) {
    if (userId) await notify(tx, { userId, kind: "engagement", subjectId: told.engagementId, data: { event: told.event } });
  }
}
