import { type FlatNamespace, type i18n as I18n, type TFunction } from "i18next";
import { createI18n, type Translator } from "./i18n";
import { type Locale, localeFromPath, LOCALE_COOKIE, negotiateLocale } from "./locale";
import en from "./messages/en";
import vi from "./messages/vi";

const instances: Record<Locale, I18n> = { vi: createI18n("vi", vi), en: createI18n("en", en) };

/** The shared instance of one language, for rendering pages on the server. */
export function serverI18n(locale: Locale): I18n {
  return instances[locale];
}

/**
 * The message function of one language outside React: mails, documents, page titles. `translator(locale)` takes
 * `ns:key`; `translator(locale, "positions")` takes bare keys of that namespace.
 */
export function translator(locale: Locale): Translator;
export function translator<Ns extends FlatNamespace>(locale: Locale, ns: Ns): TFunction<Ns>;
export function translator(locale: Locale, ns: FlatNamespace = "common"): unknown {
  return instances[locale].getFixedT(locale, ns);
}

/**
 * The language of a request: its path, else the `lang` query (pages outside `/:lang`), else cookie and browser.
 * The account's language is the caller's to add with `negotiateLocale` where an account is known.
 */
export function requestLocale(request: Request): Locale {
  const url = new URL(request.url);
  return (
    localeFromPath(url.pathname) ??
    negotiateLocale({
      account: url.searchParams.get("lang"),
      cookie: localeCookie(request),
      acceptLanguage: request.headers.get("Accept-Language"),
    })
  );
}

/** The language cookie's raw value, or null. */
export function localeCookie(request: Request): string | null {
  const pairs = (request.headers.get("Cookie") ?? "").split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${LOCALE_COOKIE}=`))?.slice(LOCALE_COOKIE.length + 1) ?? null;
}
