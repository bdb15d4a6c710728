import { formatDate } from "~/i18n/format";
import { dayInVietnam } from "~/domain/days";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { composeMail } from "./compose-mail";
import { type Mail } from "./model";
import { siteUrl } from "./site-url.server";

/** To a person whose profile a coordinator imported: what it is about, who did it, where to see, claim or delete it, and until when. */
export function importInvitationMail(
  reader: { name: string; locale: Locale },
  about: { inviter: string; source: string; token: string; deleteOn: Date; reminder: boolean },
): Mail {
  const { locale } = reader;
  const t = translator(locale, "imports");
  return composeMail(locale, {
    subject: about.reminder ? t("mail.reminderSubject") : t("mail.subject"),
    greeting: t("mail.greeting", { name: reader.name }),
    paragraphs: [
      ...(about.inviter ? [t("mail.intro", { inviter: about.inviter })] : [t("mail.introNobody")]),
      ...(about.source ? [t("mail.source", { source: about.source })] : []),
      t("mail.nothingYet"),
    ],
    action: { label: t("mail.action"), url: siteUrl(locale, `/claim?token=${about.token}`) },
    after: [t("mail.deleted", { date: formatDate(locale, dayInVietnam(about.deleteOn)) }), t("mail.decline")],
    signature: [`${translator(locale)("appName")} · ${siteUrl(locale, "/")}`],
  });
}
