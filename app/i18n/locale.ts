/** The languages of the product. The first one is the fallback and x-default. */
export const LOCALES = ["vi", "en"] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = "vi";

/** Remembers the language last read; the account's language has priority over it (DOMAIN, "Vietnamese text"). */
export const LOCALE_COOKIE = "nhipcau_lang";

/** Each language's name in that language. Not a message: it is the same in every interface language. */
export const LOCALE_NAMES: Record<Locale, string> = { vi: "Tiếng Việt", en: "English" };

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/** The language in a path (`/vi/...`), or null for the few addresses outside `/:lang`. */
export function localeFromPath(pathname: string): Locale | null {
  const first = pathname.split("/")[1];
  return isLocale(first) ? first : null;
}

/** `/positions/1` in `en` is `/en/positions/1`; `/` is `/en`. */
export function localePath(locale: Locale, path: string): string {
  const rest = path.replace(/^\/+/, "");
  return rest === "" ? `/${locale}` : `/${locale}/${rest}`;
}

/** The same page in another language; keeps the rest of the path. Paths outside `/:lang` map to the start page. */
export function switchLocalePath(pathname: string, locale: Locale): string {
  if (localeFromPath(pathname) === null) return `/${locale}`;
  return `/${locale}${pathname.slice(3)}`;
}

/**
 * The language of a reader when the address has none: account, then cookie, then Accept-Language, then Vietnamese.
 * Unknown values are skipped, not refused.
 */
export function negotiateLocale(from: { account?: string | null; cookie?: string | null; acceptLanguage?: string | null }): Locale {
  if (isLocale(from.account)) return from.account;
  if (isLocale(from.cookie)) return from.cookie;
  return preferredLanguage(from.acceptLanguage ?? "") ?? DEFAULT_LOCALE;
}

/** The supported language with the highest q of an Accept-Language header (RFC 9110, 12.5.4); ties by order. */
function preferredLanguage(header: string): Locale | null {
  let best: { locale: Locale; q: number } | null = null;
  for (const part of header.slice(0, 500).split(",")) {
    const [tag = "", ...params] = part.trim().toLowerCase().split(";");
    const primary = tag.trim().split("-")[0];
    if (!isLocale(primary)) continue;
    const given = params.map((param) => /^\s*q\s*=\s*([\d.]+)\s*$/.exec(param)?.[1]).find((q) => q !== undefined);
    const q = given === undefined ? 1 : Number(given);
    if (!(q > 0) || (best !== null && q <= best.q)) continue;
    best = { locale: primary, q };
  }
  return best?.locale ?? null;
}
