import { daysLater } from "~/domain/days";
import { db } from "~/platform/db.server";
import { KEEP_MAIL_DAYS, KEEP_READ_DAYS, KEEP_UNREAD_DAYS } from "./ages";
import { UNSUBSCRIBE_DAYS } from "./unsubscribe.server";

/**
 * Deletes expired rows: notifications 90 days after reading or a year after writing (never one that waits for a
 * digest), mail rows 30 days after they were sent or given up, unsubscribe links after 180 days.
 */
export async function purgeNotifications(now: Date = new Date()): Promise<void> {
  const before = (days: number) => daysLater(now, -days);
  await db.notification.deleteMany({
    where: { digest: null, OR: [{ readAt: { lt: before(KEEP_READ_DAYS) } }, { createdAt: { lt: before(KEEP_UNREAD_DAYS) } }] },
  });
  await db.mailMessage.deleteMany({ where: { state: { in: ["sent", "failed"] }, createdAt: { lt: before(KEEP_MAIL_DAYS) } } });
  await db.unsubscribeLink.deleteMany({ where: { createdAt: { lt: before(UNSUBSCRIBE_DAYS) } } });
}
