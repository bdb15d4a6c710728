import data from "./data/countries.json";
import { type Country, type LabelLocale } from "./model";
import { matchKey } from "~/domain/words";

const all = data as readonly Country[];
const byCode = new Map(all.map((country) => [country.code, country]));

/** Every ISO 3166-1 country and territory, by code. Sort by name for display. */
export function countries(): readonly Country[] {
  return all;
}

/** The country of an upper-case alpha-2 code, or null. */
export function findCountry(code: string): Country | null {
  return byCode.get(code) ?? null;
}

/** Whether the value is an upper-case ISO 3166-1 alpha-2 code. */
export function isCountryCode(code: string): boolean {
  return byCode.has(code);
}

/** The short name of a country; the code itself when it is unknown. */
export function countryName(code: string, locale: LabelLocale): string {
  return byCode.get(code)?.[locale] ?? code;
}

let names: Map<string, string> | undefined;

/** The code of a country by its name in either language, an alias or its code, with or without diacritics; null when unknown. */
export function resolveCountry(text: string): string | null {
  names ??= nameIndex();
  return names.get(matchKey(text)) ?? null;
}

/** Names win over aliases, and aliases over codes: `my` is Mỹ, the United States, not Malaysia's code. */
function nameIndex(): Map<string, string> {
  const index = new Map<string, string>();
  const add = (name: string, code: string): void => {
    const key = matchKey(name);
    if (!index.has(key)) index.set(key, code);
  };
  for (const country of all) {
    add(country.vi, country.code);
    add(country.en, country.code);
  }
  for (const country of all) for (const alias of country.aliases) add(alias, country.code);
  for (const country of all) add(country.code, country.code);
  return index;
}
