import { type Locale } from "./locale";

/** A text that exists in one or both languages. */
export interface LocalizedText {
  vi?: string | null;
  en?: string | null;
}

/**
 * The text to show to a reader and its language, for the `lang` attribute: the reader's own language, otherwise the
 * other one, otherwise null. Blank counts as missing.
 */
export function pickText(locale: Locale, text: LocalizedText): { text: string; lang: Locale } | null {
  const other: Locale = locale === "vi" ? "en" : "vi";
  for (const lang of [locale, other]) {
    const value = text[lang]?.trim();
    if (value) return { text: value, lang };
  }
  return null;
}
