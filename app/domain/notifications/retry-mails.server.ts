import { recordAudit } from "~/domain/audit/record-audit.server";
import { Refusal } from "~/domain/refusal";
import { isAdministrator, type UserActor } from "~/domain/vocabulary/actor";
import { db } from "~/platform/db.server";
import { whereChosen, type MailChoice } from "./chosen-mails.server";

/**
 * Queues the chosen mails again, to be sent at once; if the mail server fails as a whole, it is probed at once. A mail
 * that is just being sent is left alone.
 * @returns how many were queued
 */
export async function retryMails(actor: UserActor, choice: MailChoice): Promise<number> {
  if (!isAdministrator(actor)) throw new Refusal("not_found");
  const where = await whereChosen(choice);
  return db.$transaction(async (tx) => {
    const count = await tx.$executeRaw`
      UPDATE "MailMessage" SET "state" = 'queued', "nextAttemptAt" = now(), "heldAt" = NULL
      WHERE "id" IN (SELECT "id" FROM "MailMessage" WHERE ${where} AND "state" IN ('queued', 'held') FOR UPDATE SKIP LOCKED)`;
    if (count === 0) return 0;
    await tx.$executeRaw`
      UPDATE "MailOutage" SET "nextProbeAt" = now() WHERE "id" IN (SELECT "id" FROM "MailOutage" FOR UPDATE SKIP LOCKED)`;
    await recordAudit(tx, {
      actorId: actor.userId,
      kind: "mail.retried",
      subject: "system",
      subjectId: "id" in choice ? choice.id : "mail",
      data: { reason: ("id" in choice ? null : choice.reason) ?? "any", count },
    });
    await tx.$executeRaw`SELECT pg_notify('mail_queue', '')`;
    return count;
  });
}
