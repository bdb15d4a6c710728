import data from "./data/languages.json";
import { type LabelLocale, type Language } from "./model";

const all: readonly Language[] = data;
const byCode = new Map(all.map((language) => [language.code, language]));

/** The languages that a profile can list, by ISO 639-1 code. Sort by name for display. */
export function languages(): readonly Language[] {
  return all;
}

/** Whether the value is one of the listed ISO 639-1 codes. */
export function isLanguageCode(code: string): boolean {
  return byCode.has(code);
}

/** The name of a language; the code itself when it is unknown. */
export function languageName(code: string, locale: LabelLocale): string {
  return byCode.get(code)?.[locale] ?? code;
}
