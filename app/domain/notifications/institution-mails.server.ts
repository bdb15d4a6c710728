import { type MemberRole } from "~/domain/vocabulary/institutions";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { composeMail, type MailParts } from "./compose-mail";
import { type Mail } from "./model";
import { siteUrl } from "./site-url.server";

type Reader = { name: string; locale: Locale };
type Names = { nameVi: string; nameEn: string };

function letter(locale: Locale, parts: Omit<MailParts, "signature">): Mail {
  const t = translator(locale);
  return composeMail(locale, { ...parts, signature: [`${t("appName")} · ${siteUrl(locale, "/")}`] });
}

const nameOf = (locale: Locale, names: Names) => pickText(locale, { vi: names.nameVi, en: names.nameEn })?.text ?? "";

/** To an institution's owners: a coordinator verified or refused it, with the coordinator's note. */
export function institutionDecidedMail(reader: Reader, names: Names, verified: boolean, note: string): Mail {
  const { locale } = reader;
  const t = translator(locale, "institutions");
  const name = nameOf(locale, names);
  const kind = verified ? "verified" : "refused";
  return letter(locale, {
    subject: t(`mail.${kind}.subject`, { name }),
    greeting: t("mail.greeting", { name: reader.name }),
    paragraphs: [t(`mail.${kind}.intro`, { name }), ...(note ? [t("mail.note", { note })] : [])],
    action: { label: t(`mail.${kind}.action`), url: siteUrl(locale, verified ? "/institution/positions" : "/institution") },
  });
}

/** To a colleague whom an owner invites. Their name is not known yet, and the address may have no account. */
export function memberInviteMail(
  locale: Locale,
  invite: { names: Names; role: MemberRole; inviter: string; token: string; days: number },
): Mail {
  const t = translator(locale, "institutions");
  const name = nameOf(locale, invite.names);
  return letter(locale, {
    subject: t("mail.invite.subject", { name }),
    greeting: t("mail.greetingUnknown"),
    paragraphs: [t("mail.invite.intro", { inviter: invite.inviter, name, role: t(`role.${invite.role}`) }), t(`roleHint.${invite.role}`)],
    action: { label: t("mail.invite.action"), url: siteUrl(locale, `/institution/join?token=${invite.token}`) },
    after: [t("mail.invite.after", { count: invite.days }), t("mail.invite.notYou")],
  });
}
