import { translator } from "~/i18n/i18n.server";
import { type Transaction } from "~/platform/db.server";
import { composeMail, type MailParts } from "./compose-mail";
import { findMailReader, type MailReader } from "./mail-reader.server";
import { queueMail } from "./queue-mail.server";
import { readSubjects, type NotificationRow } from "./read-subjects.server";
import { describeNotification, type Said } from "./describe-notification.server";
import { siteUrl } from "./site-url.server";
import { isAlarm } from "./alarms";
import { type UnsubscribeKind } from "./kinds";
import { issueUnsubscribe } from "./unsubscribe.server";

/** Maximum lines of a digest; the rest is counted and shown in the app. */
export const DIGEST_LINES = 30;

/** Queues the mail of one notification, if mails may be sent to the user. */
export async function mailNotification(tx: Transaction, userId: string, row: NotificationRow): Promise<void> {
  const reader = await findMailReader(tx, userId);
  if (!reader) return;
  const said = describeNotification(reader.locale, row, await readSubjects(tx, [row]));
  const t = translator(reader.locale, "notifications");
  await queueLetter(
    tx,
    reader,
    { kind: row.kind as UnsubscribeKind, subjectId: null },
    {
      subject: said.title,
      paragraphs: [said.text],
      action: { label: t("mail.open"), url: siteUrl(reader.locale, said.path) },
    },
  );
}

/** Queues one mail for many notifications, the newest last. `more`: the number shown only in the app. */
export async function mailDigest(
  tx: Transaction,
  reader: MailReader,
  rhythm: "daily" | "weekly",
  said: readonly Said[],
  more: number,
): Promise<void> {
  const t = translator(reader.locale, "notifications");
  await queueLetter(
    tx,
    reader,
    { kind: `digest_${rhythm}`, subjectId: null },
    {
      subject: t(`digest.${rhythm}`, { count: said.length + more }),
      paragraphs: [t(`digest.${rhythm}Lead`)],
      items: said.map((one) => ({ title: one.title, text: one.text, url: siteUrl(reader.locale, one.path) })),
      afterItems: more > 0 ? [t("digest.more", { count: more })] : [],
      action: { label: t("digest.open"), url: siteUrl(reader.locale, "/notifications") },
    },
  );
}

type Letter = Pick<MailParts, "subject" | "paragraphs" | "items" | "afterItems" | "action" | "after">;

/** Adds the greeting, signature and unsubscribe link common to these mails, and queues the mail with the link in its header. */
export async function queueLetter(
  tx: Transaction,
  reader: MailReader,
  ends: { kind: UnsubscribeKind; subjectId: string | null },
  letter: Letter,
): Promise<void> {
  const { userId, locale } = reader;
  const t = translator(locale, "notifications");
  const unsubscribe = await issueUnsubscribe(tx, { userId, locale, ...ends });
  const mail = composeMail(locale, {
    ...letter,
    greeting: t("mail.greeting", { name: reader.name }),
    footer: [
      { label: t("mail.unsubscribe"), url: unsubscribe },
      { label: t("mail.settings"), url: siteUrl(locale, "/account/notifications") },
    ],
    signature: [`${translator(locale)("appName")} · ${siteUrl(locale, "/")}`],
  });
  // An alarm that could not be sent yet is out of date once there is a newer one.
  await queueMail(tx, { ...mail, kind: ends.kind, recipient: reader.email, locale, unsubscribe, onlyNewest: isAlarm(ends.kind) });
}
