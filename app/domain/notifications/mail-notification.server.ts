import { translator } from "~/i18n/i18n.server";
import { type Transaction } from "~/platform/db.server";
import { composeMail, type MailParts } from "./compose-mail";
import { findMailReader, type MailReader } from "./mail-reader.server";
import { queueMail } from "./queue-mail.server";
import { readSubjects, type NotificationRow } from "./read-subjects.server";
import { sayNotification, type Said } from "./say-notification.server";
import { siteUrl } from "./site-url.server";
import { issueUnsubscribe, type UnsubscribeKind } from "./unsubscribe.server";

/** Lines of a summary; the rest is counted and stands in the app. */
export const DIGEST_LINES = 30;

/** Queues the mail of one notification, when mails may go to the person. */
export async function mailNotification(tx: Transaction, userId: string, row: NotificationRow): Promise<void> {
  const reader = await findMailReader(tx, userId);
  if (!reader) return;
  const said = sayNotification(reader.locale, row, await readSubjects(tx, [row]));
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

/** Queues one mail for many notifications, the newest last. `more`: how many stand only in the app. */
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

/** Greeting, signature and the way to end such mails, the same in each; the row is queued with its header's address. */
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
  await queueMail(tx, { ...mail, kind: ends.kind, recipient: reader.email, locale, unsubscribe });
}
