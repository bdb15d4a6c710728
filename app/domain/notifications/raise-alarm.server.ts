import { db } from "~/platform/db.server";
import { log } from "~/platform/log.server";
import { type AlarmKind, QUIET_HOURS } from "./alarms";
import { notify } from "./notify.server";

/**
 * Tells every administrator of trouble, in the app and by mail, unless they were told of this kind within the quiet
 * time: however many workers see it, one tells. The notification replaces unread ones of its kind.
 * @param count how many things are concerned; all that a notification or the log says about them
 * @returns whether they were told
 */
export async function raiseAlarm(kind: AlarmKind, count: number): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const claimed = await tx.$executeRaw`
      INSERT INTO "Alarm" ("kind", "raisedAt") VALUES (${kind}, now())
      ON CONFLICT ("kind") DO UPDATE SET "raisedAt" = now()
        WHERE "Alarm"."raisedAt" <= now() - make_interval(hours => ${QUIET_HOURS}::int)`;
    if (claimed === 0) return false;
    const administrators = await tx.user.findMany({
      where: { disabledAt: null, emailVerifiedAt: { not: null }, roles: { some: { role: "administrator" } } },
      select: { id: true },
    });
    await tx.notification.updateMany({ where: { kind, readAt: null }, data: { readAt: new Date(), digest: null } });
    for (const { id } of administrators) await notify(tx, { userId: id, kind, subjectId: id, data: { count } });
    log.error({ alarm: kind, count, told: administrators.length }, "alarm");
    return true;
  });
}
