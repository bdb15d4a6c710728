import { recordAudit } from "~/domain/audit/record-audit.server";
import { Refusal } from "~/domain/refusal";
import { isAdministrator, type UserActor } from "~/domain/vocabulary/actor";
import { db } from "~/platform/db.server";

/** Lets a worker try at once whether a mail server that failed works again. Does nothing while one is trying. */
export async function probeMailServer(actor: UserActor): Promise<void> {
  if (!isAdministrator(actor)) throw new Refusal("not_found");
  await db.$transaction(async (tx) => {
    const count = await tx.$executeRaw`
      UPDATE "MailOutage" SET "nextProbeAt" = now() WHERE "id" IN (SELECT "id" FROM "MailOutage" FOR UPDATE SKIP LOCKED)`;
    if (count === 0) return;
    // The mail that met the failure is due with the probe, and may be the only one.
    await tx.$executeRaw`
      UPDATE "MailMessage" SET "nextAttemptAt" = now()
      WHERE "id" IN (SELECT "id" FROM "MailMessage" WHERE "state" = 'queued' AND "lastError" IS NULL AND "nextAttemptAt" > now() FOR UPDATE SKIP LOCKED)`;
    await recordAudit(tx, {
      actorId: actor.userId,
      kind: "mail.retried",
      subject: "system",
      subjectId: "mail",
      data: { reason: "outage", count: 0 },
    });
    await tx.$executeRaw`SELECT pg_notify('mail_queue', '')`;
  });
}
