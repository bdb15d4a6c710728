import { Prisma, type Transaction } from "~/platform/db.server";
import { type Locale } from "~/i18n/locale";
import { dropMails } from "./drop-mails.server";
import { type MailKind } from "./mail-kinds";
import { type Mail } from "./model";

type QueuedMail = Mail & {
  kind: MailKind;
  recipient: string;
  locale: Locale;
  unsubscribe?: string;
  calendar?: string;
  expiresAt?: Date;
  onlyNewest?: boolean;
};

/**
 * Puts a mail into the outbox inside the caller's transaction; the worker sends it. The row's id becomes the
 * Message-ID, so that the reader's mail program can deduplicate a mail sent twice after a crash.
 * @param mail.unsubscribe the URL for the List-Unsubscribe header, if one request can end mails of this kind
 * @param mail.calendar an attached iCalendar object
 * @param mail.kind which template ("verify_email", ...): the only thing about a mail that may be logged
 * @param mail.expiresAt when its link stops working; it is not sent after that
 * @param mail.onlyNewest it replaces mails of its kind to this address that still wait, since their links no longer work
 */
export async function queueMail(tx: Transaction, mail: QueuedMail): Promise<void> {
  if (mail.onlyNewest) await dropMails(tx, "replaced", Prisma.sql`"recipient" = ${mail.recipient} AND "kind" = ${mail.kind}`);
  await tx.mailMessage.create({
    data: {
      kind: mail.kind,
      recipient: mail.recipient,
      locale: mail.locale,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      unsubscribe: mail.unsubscribe ?? "",
      calendar: mail.calendar ?? "",
      expiresAt: mail.expiresAt ?? null,
    },
    select: { id: true },
  });
  await tx.$executeRaw`SELECT pg_notify('mail_queue', '')`;
}
