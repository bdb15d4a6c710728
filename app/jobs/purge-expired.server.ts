import { daysLater, DAY_MS } from "~/domain/days";
import { purgeImports } from "~/domain/imports/purge-imports.server";
import { purgeNotifications } from "~/domain/notifications/purge-notifications.server";
import { OFFER_HOURS } from "~/domain/researcher-records/model";
import { UNDO_DAYS } from "~/domain/taxonomy/model";
import { db } from "~/platform/db.server";
import { NAMED_FOR_HOURS } from "~/platform/unreadable.server";

/** Invitations hold an address, perhaps of someone without an account; the list shows expired ones for this long. */
const KEEP_INVITES_MS = 30 * DAY_MS;

/**
 * Deletes expired data: sessions, mailed tokens, rate limits, invitations, old mails and notifications, and the undo
 * data of merged skills.
 */
export async function purgeExpired(): Promise<void> {
  const now = new Date();
  await db.session.deleteMany({ where: { expiresAt: { lt: now } } });
  await db.emailToken.deleteMany({ where: { expiresAt: { lt: now } } });
  await db.memberInvite.deleteMany({ where: { expiresAt: { lt: new Date(now.getTime() - KEEP_INVITES_MS) } } });
  // The merge can no longer be undone, so what people's records held before it is no longer needed.
  await db.skillMergeMove.deleteMany({ where: { merge: { mergedAt: { lt: daysLater(now, -UNDO_DAYS) } } } });
  // The same applies once the person is deleted.
  await db.$executeRaw`
    DELETE FROM "SkillMergeMove" m WHERE m."kind" = 'expert' AND NOT EXISTS (SELECT FROM "Expert" e WHERE e."id" = m."entityId")`;
  await purgeNotifications(now);
  await db.rateLimiterFlexible.deleteMany({ where: { expire: { lt: now } } });
  await purgeImports();
  await db.unreadableRecord.deleteMany({ where: { seenAt: { lt: new Date(now.getTime() - NAMED_FOR_HOURS * 3_600_000) } } });
  await db.outsideOffer.deleteMany({ where: { fetchedAt: { lt: new Date(now.getTime() - OFFER_HOURS * 3_600_000) } } });
}
