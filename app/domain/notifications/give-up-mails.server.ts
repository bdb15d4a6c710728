import { daysLater } from "~/domain/days";
import { db, Prisma } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { log } from "~/platform/log.server";
import { dropMails } from "./drop-mails.server";

/**
 * Empties mails that are not worth sending any more: those whose link has expired, and those that could not be sent or
 * that nobody decided on within MAIL_KEEP_DAYS. A mail that was never tried because no worker ran stays. `now` is for
 * tests only.
 */
export async function giveUpMails(now: Date = new Date()): Promise<void> {
  const expired = await db.$transaction((tx) => dropMails(tx, "expired", Prisma.sql`"expiresAt" <= ${now}`));
  const oldest = daysLater(now, -env().MAIL_KEEP_DAYS);
  const old = await db.$transaction((tx) =>
    dropMails(tx, "kept_too_long", Prisma.sql`"createdAt" < ${oldest} AND ("lastError" IS NOT NULL OR EXISTS (SELECT FROM "MailOutage"))`),
  );
  if (expired + old > 0) log.warn({ expired, old }, "mails given up");
}
