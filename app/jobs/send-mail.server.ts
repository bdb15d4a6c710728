import { db, type Transaction } from "~/platform/db.server";
import { log } from "~/platform/log.server";
import { MailError, sendMail } from "~/platform/mailer.server";

/** The number of attempts after which a mail is given up. */
const MAX_ATTEMPTS = 8;

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
 * Sends every mail that is due, one after the other; returns how many were sent. Each row stays locked while it is
 * being sent (FOR UPDATE SKIP LOCKED), so that several workers share the queue and the row of a worker that dies is
 * released at once.
 */
export async function drainMail(): Promise<number> {
  let sent = 0;
  for (;;) {
    const outcome = await db.$transaction(sendNext, { timeout: SENDING_LIMIT_MS, maxWait: 10_000 });
    if (outcome === "none") return sent;
    if (outcome === "sent") sent += 1;
  }
}

async function sendNext(tx: Transaction): Promise<"none" | "sent" | "not_sent"> {
  const [mail] = await tx.$queryRaw<Claimed[]>`
    SELECT "id", "kind", "recipient", "subject", "text", "html", "unsubscribe", "calendar", "attempts" FROM "MailMessage"
    WHERE "state" = 'queued' AND "nextAttemptAt" <= now()
    ORDER BY "nextAttemptAt" LIMIT 1 FOR UPDATE SKIP LOCKED`;
  if (!mail) return "none";
  const attempts = mail.attempts + 1;
  try {
    await sendMail(mail);
  } catch (error) {
    await scheduleRetry(tx, mail, attempts, error);
    return "not_sent";
  }
  await tx.mailMessage.update({
    where: { id: mail.id },
    data: { ...EMPTIED, state: "sent", attempts, sentAt: new Date(), lastError: null },
    select: { id: true },
  });
  log.info({ mailId: mail.id, kind: mail.kind }, "mail sent");
  return "sent";
}

/** A mail holds an address and often a token: neither is kept once it was sent or given up. */
const EMPTIED = { recipient: "", subject: "", text: "", html: "", unsubscribe: "", calendar: "" };

async function scheduleRetry(tx: Transaction, mail: Claimed, attempts: number, error: unknown): Promise<void> {
  const lastError = error instanceof MailError ? error.message : "UNKNOWN";
  const givenUp = attempts >= MAX_ATTEMPTS || (error instanceof MailError && error.permanent);
  await tx.mailMessage.update({
    where: { id: mail.id },
    data: givenUp
      ? { ...EMPTIED, state: "failed", attempts, lastError }
      : { attempts, lastError, nextAttemptAt: new Date(Date.now() + retryDelay(attempts)) },
    select: { id: true },
  });
  const fields = { mailId: mail.id, kind: mail.kind, attempts, code: lastError };
  if (givenUp) log.error(fields, "mail given up");
  else log.warn(fields, "mail not sent, will be tried again");
}

/** Milliseconds until the next attempt: 20 s, 1 min, 3 min, 9 min, ...; the eighth and last is about six hours after the first. */
export function retryDelay(attempts: number): number {
  return 20_000 * 3 ** (attempts - 1);
}
