import { LOCALES, localePath } from "~/i18n/locale";

const PATHS = LOCALES.map((locale) => localePath(locale, "/unsubscribe"));

/**
 * Whether this is the one-click unsubscribe request of a mail program (RFC 8058): a POST to the address in
 * List-Unsubscribe, sent by the mail provider's server and therefore without Origin. The token in the address is its
 * only authorisation. All it can do is unsubscribe, which can be undone on the page.
 */
export function isOneClick(method: string, path: string, origin: string | undefined): boolean {
  return method === "POST" && origin === undefined && PATHS.includes(path);
}

/** RFC 8058 (3.2) lets mail programs send their single field in either encoding. */
export function isOneClickBody(contentType: string | undefined): boolean {
  return contentType === undefined || /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/i.test(contentType);
}
