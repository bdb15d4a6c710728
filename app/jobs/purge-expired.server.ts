import { db } from "~/platform/db.server";

/** Invitations hold an address, perhaps of someone without an account; the list shows expired ones for this long. */
const KEEP_INVITES_MS = 30 * 86_400_000;

/** Deletes what has expired and is of no use to anyone: sessions, mailed tokens, rate limits, invitations. */
export async function purgeExpired(): Promise<void> {
  const now = new Date();
  await db.session.deleteMany({ where: { expiresAt: { lt: now } } });
  await db.emailToken.deleteMany({ where: { expiresAt: { lt: now } } });
  await db.memberInvite.deleteMany({ where: { expiresAt: { lt: new Date(now.getTime() - KEEP_INVITES_MS) } } });
  await db.rateLimiterFlexible.deleteMany({ where: { expire: { lt: now } } });
}
