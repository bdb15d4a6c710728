import { db } from "~/platform/db.server";

/** Deletes what has expired and is of no use to anyone: sessions, mailed tokens, rate limits. */
export async function purgeExpired(): Promise<void> {
  const now = new Date();
  await db.session.deleteMany({ where: { expiresAt: { lt: now } } });
  await db.emailToken.deleteMany({ where: { expiresAt: { lt: now } } });
  await db.rateLimiterFlexible.deleteMany({ where: { expire: { lt: now } } });
}
