import { db, type Transaction } from "~/platform/db.server";
import { log } from "~/platform/log.server";
import { MailError, sendMail } from "~/platform/mailer.server";
import { EMPTIED } from "./mail-states";
import { probeDelay, retryDelay } from "./retry";

/** Longer than all of the mailer's timeouts together, so that the transaction outlives the sending. */
const SENDING_LIMIT_MS = 90_000;

type Claimed = {
  id: string;
  kind: string;
  recipient: string;
  subject: string;
  text: string;
  html: string;
  unsubscribe: string;
  calendar: string;
  attempts: number;
};

/**
 * Sends the mail that has been due longest. Its row stays locked while it is being sent (FOR UPDATE SKIP LOCKED), so
 * that several workers share the queue and the row of a worker that dies is released at once. While the server as a
 * whole fails, one worker at a time sends one mail as a probe, when it is due.
 * @returns "none" when there is nothing to do now, "paused" when the server as a whole failed
 */
export async function sendNextMail(): Promise<"none" | "paused" | "sent" | "not_sent"> {
  return db.$transaction(sendNext, { timeout: SENDING_LIMIT_MS, maxWait: 10_000 });
}

async function sendNext(tx: Transaction): Promise<"none" | "paused" | "sent" | "not_sent"> {
  const outage = await claimProbe(tx);
  if (outage === "wait") return "none";
  const [mail] = await tx.$queryRaw<Claimed[]>`
    SELECT "id", "kind", "recipient", "subject", "text", "html", "unsubscribe", "calendar", "attempts" FROM "MailMessage"
    WHERE "state" = 'queued' AND "nextAttemptAt" <= now() AND ("expiresAt" IS NULL OR "expiresAt" > now())
    ORDER BY "nextAttemptAt" LIMIT 1 FOR UPDATE SKIP LOCKED`;
  if (!mail) return "none";
  try {
    await sendMail(mail);
  } catch (error) {
    const failure = error instanceof MailError ? error : new MailError("UNKNOWN", "deferred");
    if (failure.fault === "server") return pauseQueue(tx, mail, outage, failure.message);
    await keep(tx, mail, failure);
    if (outage) await endOutage(tx);
    return "not_sent";
  }
  await tx.mailMessage.update({
    where: { id: mail.id },
    data: { ...EMPTIED, state: "sent", attempts: mail.attempts + 1, sentAt: new Date(), lastError: null },
    select: { id: true },
  });
  log.info({ mailId: mail.id, kind: mail.kind }, "mail sent");
  if (outage) await endOutage(tx);
  return "sent";
}

type Outage = { failures: number };

/** Null when the server works as far as anybody knows; "wait" when no probe is due or another worker makes it. */
async function claimProbe(tx: Transaction): Promise<Outage | null | "wait"> {
  if ((await tx.mailOutage.count()) === 0) return null;
  const [due] = await tx.$queryRaw<Outage[]>`SELECT "failures" FROM "MailOutage" WHERE "nextProbeAt" <= now() FOR UPDATE SKIP LOCKED`;
  return due ?? "wait";
}

/** The server answered about the mail, so it works again. */
async function endOutage(tx: Transaction): Promise<void> {
  await tx.mailOutage.deleteMany();
  log.info("mail server works again");
}

/** Counts for the server, not for the mail, which goes behind the others: the next probe is made with another one. */
async function pauseQueue(tx: Transaction, mail: Claimed, outage: Outage | null, code: string): Promise<"paused"> {
  const failures = (outage?.failures ?? 0) + 1;
  const nextProbeAt = new Date(Date.now() + probeDelay(failures));
  if (outage) await tx.mailOutage.updateMany({ data: { failures, nextProbeAt, code } });
  // Two workers may meet the failure at once: it counts once.
  else await tx.mailOutage.createMany({ data: [{ failures, nextProbeAt, code }], skipDuplicates: true });
  await tx.mailMessage.update({ where: { id: mail.id }, data: { nextAttemptAt: nextProbeAt }, select: { id: true } });
  log.error({ mailId: mail.id, failures, code }, "mail server fails, mails wait");
  return "paused";
}

async function keep(tx: Transaction, mail: Claimed, failure: MailError): Promise<void> {
  const attempts = mail.attempts + 1;
  const held = failure.fault === "refused";
  await tx.mailMessage.update({
    where: { id: mail.id },
    data: {
      attempts,
      lastError: failure.message,
      ...(held ? { state: "held", heldAt: new Date() } : { nextAttemptAt: new Date(Date.now() + retryDelay(attempts)) }),
    },
    select: { id: true },
  });
  const fields = { mailId: mail.id, kind: mail.kind, attempts, code: failure.message };
  if (held) log.error(fields, "mail refused, waits for a decision");
  else log.warn(fields, "mail not sent, will be tried again");
}
