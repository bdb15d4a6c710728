import { type Prisma, type Transaction } from "~/platform/db.server";
import { type MailOutcome } from "./mail-states";

/**
 * Gives up the mails that wait or are held and fulfil a condition: their address and text are emptied, the row stays
 * with its kind and the reason. A mail that is just being sent is left alone, so that nobody waits for the mail server.
 * @returns how many were given up
 */
export async function dropMails(tx: Transaction, outcome: MailOutcome, which: Prisma.Sql): Promise<number> {
  return tx.$executeRaw`
    UPDATE "MailMessage" SET "state" = 'failed', "outcome" = ${outcome},
      "recipient" = '', "subject" = '', "text" = '', "html" = '', "unsubscribe" = '', "calendar" = ''
    WHERE "id" IN (SELECT "id" FROM "MailMessage" WHERE "state" IN ('queued', 'held') AND (${which}) FOR UPDATE SKIP LOCKED)`;
}
