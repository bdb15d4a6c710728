import data from "./data/provinces.json";
import { type LabelLocale, type Province } from "./model";
import { matchKey } from "~/domain/words";

const all = data as readonly Province[];
const byCode = new Map(all.map((province) => [province.code, province]));

/** The 34 provinces and centrally run cities since 2025-07-01 (Resolution 202/2025/QH15), by code. */
export function provinces(): readonly Province[] {
  return all;
}

/** Whether the value is the code of a current province or city. */
export function isProvinceCode(code: string): boolean {
  return byCode.has(code);
}

/** The name of a province or city; the code itself when it is unknown. */
export function provinceName(code: string, locale: LabelLocale): string {
  return byCode.get(code)?.[locale] ?? code;
}

let names: Map<string, string> | undefined;

/** The code of a province by its current name, a pre-reform name or an alias, with or without diacritics; null when unknown. */
export function resolveProvince(text: string): string | null {
  names ??= nameIndex();
  const key = matchKey(text);
  return names.get(key) ?? names.get(key.replace(/^(tinh|thanh pho|tp) /, "")) ?? null;
}

/** Current names win over former ones. */
function nameIndex(): Map<string, string> {
  const index = new Map<string, string>();
  const add = (name: string, code: string): void => {
    const key = matchKey(name);
    if (!index.has(key)) index.set(key, code);
  };
  for (const province of all) for (const name of [province.vi, province.en, province.code]) add(name, province.code);
  for (const province of all) {
    for (const name of [...province.formerly, ...province.aliases]) add(name, province.code);
  }
  return index;
}
