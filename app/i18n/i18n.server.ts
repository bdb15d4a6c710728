import { allMessages } from "./all-messages";
import { createI18n, typed, type FlatNamespace, type I18n, type TFunction, type Translator } from "./i18n";
import { brand } from "~/platform/brand.server";
import { type Locale, localeFromPath, LOCALE_COOKIE, negotiateLocale } from "./locale";

const reportMissing = (key: string) => console.error(`No message for ${key}`);
const instances: Partial<Record<Locale, I18n>> = {};

/** The shared instance of one language, for server-side rendering. */
export function serverI18n(locale: Locale): I18n {
  return (instances[locale] ??= createI18n(locale, allMessages[locale], reportMissing, { brand: brand().name[locale] }));
}

/**
 * The message function of one language outside React: mails, documents, page titles. `translator(locale)` takes
 * `ns:key`; `translator(locale, "positions")` takes bare keys of that namespace.
 */
export function translator(locale: Locale): Translator;
export function translator<Ns extends FlatNamespace>(locale: Locale, ns: Ns): TFunction<Ns>;
export function translator(locale: Locale, ns: FlatNamespace = "common"): unknown {
  return typed(serverI18n(locale).translator(ns));
}

/**
 * The language of a request: from its path, else the `lang` query (pages outside `/:lang`), else cookie and browser.
 * Where an account is known, the caller adds the account's language with `negotiateLocale`.
 */
export function requestLocale(request: Request): Locale {
  const url = new URL(request.url);
  return addressLocale({ path: url.pathname, lang: url.searchParams.get("lang"), header: (name) => request.headers.get(name) });
}

/** `requestLocale` from the relevant parts of a request, for use before a `Request` exists. */
export function addressLocale({
  path,
  lang,
  header,
}: {
  path: string;
  lang: string | null;
  header: (name: string) => string | null;
}): Locale {
  return (
    localeFromPath(path) ??
    negotiateLocale({ account: lang, cookie: cookieLocale(header("Cookie")), acceptLanguage: header("Accept-Language") })
  );
}

/** The language cookie's raw value, or null. */
export function localeCookie(request: Request): string | null {
  return cookieLocale(request.headers.get("Cookie"));
}

function cookieLocale(cookies: string | null): string | null {
  const pairs = (cookies ?? "").split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${LOCALE_COOKIE}=`))?.slice(LOCALE_COOKIE.length + 1) ?? null;
}
