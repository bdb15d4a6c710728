import { notify } from "~/domain/notifications/notify.server";
import { dateFromIso, todayInVietnam } from "~/domain/days";
import { Prisma } from "~/platform/db.server";
import { inTurn } from "./in-turn.server";
import { recordEvent } from "./record-event.server";

/**
 * Notifies the owners of up to `limit` cases that a due date has passed, once per date.
 * @returns how many were notified, and whether more may be due
 */
export async function notifyOfOverdue(now: Date, limit: number) {
  const today = todayInVietnam(now);
  const due = Prisma.sql`c."closedAt" IS NULL AND c."dueOn" < ${today}::date AND c."overdueToldFor" IS DISTINCT FROM c."dueOn"`;
  return inTurn(due, limit, async (tx, locked) => {
    const { dueOn } = locked;
    await recordEvent(tx, locked, { kind: "overdue_told", side: "system", actorId: null, data: { passed: dueOn }, at: now });
    await tx.case.update({ where: { id: locked.id }, data: { overdueToldFor: dateFromIso(dueOn) }, select: { id: true } });
    await notify(tx, {
      userId: locked.ownerId,
      kind: "overdue",
      subjectId: locked.id,
      data: { dueOn },
      onceKey: `overdue:${locked.id}:${dueOn}`,
    });
  });
}
