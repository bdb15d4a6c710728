import { type Locale } from "./locale";

/** A text that exists in one or both languages. */
export interface LocalizedText {
  vi?: string | null;
  en?: string | null;
}

/** The first words of a text, on one line of at most `length` characters; "…" where more follows. */
export function firstWords(text: string, length: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= length) return line;
  const end = line.lastIndexOf(" ", length - 1);
  return `${line.slice(0, end > 0 ? end : length - 1).replace(/[\s,;:–-]+$/, "")}…`;
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
