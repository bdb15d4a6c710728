import { type Transaction } from "~/platform/db.server";
import { type Locale } from "~/i18n/locale";
import { type Mail } from "./model";

/**
 * Puts a mail into the outbox inside the caller's transaction; the worker sends it. The row's id becomes the
 * Message-ID, so that the reader's mail program can deduplicate a mail sent twice after a crash.
 * @param mail.unsubscribe the URL for the List-Unsubscribe header, if one request can end mails of this kind
 * @param mail.calendar an attached iCalendar object
 * @param kind which template ("verify_email", ...): the only thing about a mail that may be logged
 */
export async function queueMail(
  tx: Transaction,
  mail: Mail & { kind: string; recipient: string; locale: Locale; unsubscribe?: string; calendar?: string },
): Promise<void> {
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
    },
    select: { id: true },
  });
  await tx.$executeRaw`SELECT pg_notify('mail_queue', '')`;
}
