import { db, type Transaction } from "~/platform/db.server";
import { readEach } from "~/platform/read-each.server";
import { digestMoment } from "./digest-times";
import { DIGEST_LINES, mailDigest } from "./mail-notification.server";
import { findMailReader } from "./mail-reader.server";
import { readSubjects } from "./read-subjects.server";
import { describeNotification } from "./describe-notification.server";

/**
 * Queues the digests that are due, one mail per user, for at most `limit` users; returns how many were processed.
 * Notifications read in the app meanwhile are left out. Removing the notifications and queueing the mail is one
 * transaction under the user's lock: several workers never send a digest twice, and if one dies everything is rolled
 * back.
 */
export async function sendDigests(rhythm: "daily" | "weekly", limit: number, now: Date = new Date()): Promise<number> {
  const moment = digestMoment(rhythm, now);
  const people = await db.notification.findMany({
    where: { digest: rhythm, createdAt: { lt: moment } },
    distinct: ["userId"],
    select: { userId: true },
    take: limit,
  });
  const served = await readEach(
    "User",
    people,
    ({ userId }) => userId,
    ({ userId }) => db.$transaction((tx) => sendOne(tx, userId, rhythm, moment)),
  );
  return served.length;
}

async function sendOne(tx: Transaction, userId: string, rhythm: "daily" | "weekly", moment: Date): Promise<void> {
  await tx.$queryRaw`SELECT FROM "User" WHERE "id" = ${userId}::uuid FOR NO KEY UPDATE`;
  const where = { userId, digest: rhythm, createdAt: { lt: moment } };
  const rows = await tx.notification.findMany({
    where: { ...where, readAt: null },
    orderBy: { createdAt: "asc" },
    take: DIGEST_LINES,
    select: { id: true, kind: true, subjectId: true, data: true, createdAt: true },
  });
  const total = await tx.notification.count({ where: { ...where, readAt: null } });
  await tx.notification.updateMany({ where, data: { digest: null } });
  const reader = await findMailReader(tx, userId);
  if (!reader || rows.length === 0) return;
  const subjects = await readSubjects(tx, rows);
  await mailDigest(
    tx,
    reader,
    rhythm,
    rows.map((row) => describeNotification(reader.locale, row, subjects)),
    total - rows.length,
  );
}
