import { daysLater } from "~/domain/days";
import { hashToken, newToken } from "~/platform/token.server";
import { importInvitationMail } from "~/domain/notifications/import-mails.server";
import { queueMail } from "~/domain/notifications/queue-mail.server";
import { db, type Transaction } from "~/platform/db.server";
import { INVITATION_DAYS } from "./model";
import { declinedAmong } from "./refusals.server";

type Due = {
  id: string;
  batchId: string | null;
  email: string;
  fullName: string;
  locale: "vi" | "en";
  invitedBy: string;
  reminders: number;
  tokenHash: string | null;
  invitedAt: Date | null;
};

/**
 * Sends the invitations and reminders that are due, at most `most` of them: unsolicited mails are sent slowly. Each
 * locks its person, so parallel workers never send one twice. Pass `now` only in tests.
 * @returns how many were sent
 */
export async function inviteImported(most: number, now: Date = new Date()): Promise<number> {
  for (let count = 0; count < most; count += 1) {
    if (!(await db.$transaction((tx) => inviteNext(tx, now)))) return count;
  }
  return most;
}

async function inviteNext(tx: Transaction, now: Date): Promise<boolean> {
  const [person] = await tx.$queryRaw<Due[]>`
    SELECT "id", "batchId", "email", "fullName", "locale", "invitedBy", "reminders", "tokenHash", "invitedAt" FROM "ImportedPerson"
    WHERE "claimedAt" IS NULL AND "nextMailAt" <= ${now} AND "deleteAt" > ${now}
    ORDER BY "nextMailAt", "id" LIMIT 1 FOR UPDATE SKIP LOCKED`;
  if (!person) return false;
  if ((await declinedAmong(tx, [person.email])).size > 0) {
    await tx.importedPerson.delete({ where: { id: person.id }, select: { id: true } });
    return true;
  }
  const token = newToken();
  const first = person.invitedAt === null;
  const reminders = first ? 0 : person.reminders + 1;
  const left =
    [
      INVITATION_DAYS.deletion,
      INVITATION_DAYS.deletion - INVITATION_DAYS.firstReminder,
      INVITATION_DAYS.deletion - INVITATION_DAYS.secondReminder,
    ][reminders] ?? 14;
  const next = [INVITATION_DAYS.firstReminder, INVITATION_DAYS.secondReminder - INVITATION_DAYS.firstReminder][reminders];
  const deleteAt = daysLater(now, left);
  await tx.importedPerson.update({
    where: { id: person.id },
    data: {
      tokenHash: hashToken(token),
      ...(person.tokenHash ? { oldHashes: { push: person.tokenHash } } : {}),
      invitedAt: person.invitedAt ?? now,
      reminders,
      nextMailAt: next === undefined ? null : daysLater(now, next),
      deleteAt,
    },
    select: { id: true },
  });
  const inviter = await tx.user.findUnique({ where: { id: person.invitedBy }, select: { displayName: true } });
  const batch = person.batchId ? await tx.importBatch.findUnique({ where: { id: person.batchId }, select: { source: true } }) : null;
  const about = { inviter: inviter?.displayName ?? "", source: batch?.source ?? "", token, deleteOn: deleteAt, reminder: !first };
  const mail = importInvitationMail({ name: person.fullName, locale: person.locale }, about);
  const kind = first ? "import_invitation" : "import_reminder";
  await queueMail(tx, { ...mail, kind, recipient: person.email, locale: person.locale, expiresAt: deleteAt });
  return true;
}
