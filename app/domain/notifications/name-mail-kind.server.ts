import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { isKind } from "./kinds";
import { OTHER_MAILS } from "./mail-kinds";

/** What a mail is about, in words; its code if this version does not know it. */
export function nameMailKind(locale: Locale, kind: string): string {
  const t = translator(locale, "notifications");
  if (isKind(kind)) return t(`kind.${kind}.label`);
  if (kind === "digest_daily" || kind === "digest_weekly") return t(`unsubscribe.${kind}`);
  const known = OTHER_MAILS.find((one) => one === kind);
  return known ? t(`mailKind.${known}`) : kind;
}
