import { LOCALES, localePath } from "~/i18n/locale";

const PATHS = LOCALES.map((locale) => localePath(locale, "/unsubscribe"));

/**
 * Whether this is the one request with which a mail program ends a kind of mail (RFC 8058): a POST to the address in
 * List-Unsubscribe, by the mail provider's server and therefore without Origin. The token in the address alone
 * authorises it; what it can do is end mails, which the page makes good again.
 */
export function isOneClick(method: string, path: string, origin: string | undefined): boolean {
  return method === "POST" && origin === undefined && PATHS.includes(path);
}

/** RFC 8058 (3.2) lets mail programs send their one field in either form. */
export function isOneClickBody(contentType: string | undefined): boolean {
  return contentType === undefined || /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/i.test(contentType);
}
