import { type Locale } from "./locale";

/** A text that exists in one or both languages. */
export interface LocalizedText {
  vi?: string | null;
  en?: string | null;
}

/**
 * The text to show to a reader and the language it is in, for the `lang` attribute: the reader's own language,
 * else the other one, else null. Blank counts as missing.
 */
export function pickText(locale: Locale, text: LocalizedText): { text: string; lang: Locale } | null {
  const other: Locale = locale === "vi" ? "en" : "vi";
  for (const lang of [locale, other]) {
    const value = text[lang]?.trim();
    if (value) return { text: value, lang };
  }
  return null;
}
