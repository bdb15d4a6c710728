import { type Role } from "~/domain/vocabulary/actor";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { composeMail, type MailParts } from "./compose-mail";
import { type Mail } from "./model";
import { siteUrl } from "./site-url.server";

/** The mails about an account. Each is a function of its reader and its subject, in the reader's language. */
export type Reader = {
  /** Null before an address is confirmed: a stranger may have entered the name to make us deliver their text. */
  name: string | null;
  locale: Locale;
};

function letter(reader: Reader, parts: Omit<MailParts, "greeting" | "signature">): Mail {
  const t = translator(reader.locale, "mail");
  const tc = translator(reader.locale);
  return composeMail(reader.locale, {
    ...parts,
    greeting: reader.name === null ? t("greetingNoName") : t("greeting", { name: reader.name }),
    signature: [`${tc("appName")} · ${siteUrl(reader.locale, "/")}`, t("signature.sent")],
  });
}

/** To a new account's address: a request to confirm it. */
export function verifyEmailMail(reader: Reader, token: string, hours: number): Mail {
  const t = translator(reader.locale, "mail");
  return letter(reader, {
    subject: t("verifyEmail.subject"),
    paragraphs: [t("verifyEmail.intro")],
    action: { label: t("verifyEmail.action"), url: siteUrl(reader.locale, `/verify-email/confirm?token=${token}`) },
    after: [t("verifyEmail.after", { hours }), t("verifyEmail.notYou")],
  });
}

/** To the owner of an address with which someone tried to register again. */
export function accountExistsMail(reader: Reader): Mail {
  const t = translator(reader.locale, "mail");
  return letter(reader, {
    subject: t("accountExists.subject"),
    paragraphs: [t("accountExists.intro")],
    action: { label: t("accountExists.action"), url: siteUrl(reader.locale, "/sign-in") },
    after: [t("accountExists.after", { url: siteUrl(reader.locale, "/forgot-password") }), t("accountExists.notYou")],
  });
}

/** To a user who forgot their password. */
export function resetPasswordMail(reader: Reader, token: string, hours: number): Mail {
  const t = translator(reader.locale, "mail");
  return letter(reader, {
    subject: t("resetPassword.subject"),
    paragraphs: [t("resetPassword.intro")],
    action: { label: t("resetPassword.action"), url: siteUrl(reader.locale, `/reset-password?token=${token}`) },
    after: [t("resetPassword.after", { count: hours }), t("resetPassword.notYou")],
  });
}

/** After any change of the password. */
export function passwordChangedMail(reader: Reader): Mail {
  const t = translator(reader.locale, "mail");
  return letter(reader, {
    subject: t("passwordChanged.subject"),
    paragraphs: [t("passwordChanged.intro")],
    action: { label: t("passwordChanged.action"), url: siteUrl(reader.locale, "/forgot-password") },
    after: [t("passwordChanged.notYou")],
  });
}

/** To a coordinator or administrator whose account was created by somebody else. */
export function invitationMail(reader: Reader, role: Role, token: string, days: number): Mail {
  const t = translator(reader.locale, "mail");
  const tc = translator(reader.locale);
  const roleName = lowerFirst(reader.locale, tc(`role.${role}`));
  return letter(reader, {
    subject: t("invitation.subject", { role: roleName }),
    paragraphs: [t("invitation.intro", { role: roleName })],
    action: { label: t("invitation.action"), url: siteUrl(reader.locale, `/reset-password?token=${token}`) },
    after: [t("invitation.after", { count: days }), t("invitation.notYou")],
  });
}

/** To the new address when a user changes their address. */
export function changeEmailMail(reader: Reader, token: string, hours: number): Mail {
  const t = translator(reader.locale, "mail");
  return letter(reader, {
    subject: t("changeEmail.subject"),
    paragraphs: [t("changeEmail.intro")],
    action: { label: t("changeEmail.action"), url: siteUrl(reader.locale, `/account/email/confirm?token=${token}`) },
    after: [t("changeEmail.after", { hours }), t("changeEmail.notYou")],
  });
}

/** To the old address, when a change is requested. The new address is not named: others may have access to this mailbox. */
export function emailChangeNoticeMail(reader: Reader): Mail {
  const t = translator(reader.locale, "mail");
  return letter(reader, {
    subject: t("emailChangeNotice.subject"),
    paragraphs: [t("emailChangeNotice.intro")],
    action: { label: t("emailChangeNotice.action"), url: siteUrl(reader.locale, "/account") },
    after: [t("emailChangeNotice.notYou")],
  });
}

function lowerFirst(locale: Locale, word: string): string {
  return word.charAt(0).toLocaleLowerCase(locale) + word.slice(1);
}
