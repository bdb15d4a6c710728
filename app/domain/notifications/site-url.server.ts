import { localePath, type Locale } from "~/i18n/locale";
import { env } from "~/platform/env.server";

/** The public address of a page, for links in mails: `siteUrl("vi", "/verify-email/abc")`. */
export function siteUrl(locale: Locale, path: string): string {
  return env().APP_URL + localePath(locale, path);
}
