import { compareText } from "~/i18n/format";
import { countries } from "./countries";
import { fields } from "./fields";
import { languages } from "./languages";
import { type LabelLocale } from "./model";
import { provinces } from "./provinces";
import { currentTechnologies } from "./technologies";

/** An option of a select or a group of checkboxes, labelled in one language. */
export type ReferenceOption = { value: string; label: string };

/** Countries by name, in the language's sort order. */
export function countryOptions(locale: LabelLocale): ReferenceOption[] {
  return byName(locale, countries());
}

/** Languages by name, in the language's sort order. */
export function languageOptions(locale: LabelLocale): ReferenceOption[] {
  return byName(locale, languages());
}

/** The 34 provinces and cities by name, in the language's sort order. */
export function provinceOptions(locale: LabelLocale): ReferenceOption[] {
  return byName(locale, provinces());
}

/** Broad fields of research with their narrow ones, in classification order. */
export function fieldOptionGroups(locale: LabelLocale): { label: string; options: ReferenceOption[] }[] {
  const all = fields();
  return all
    .filter((field) => field.parent === null)
    .map((broad) => ({
      label: broad[locale],
      options: all.filter((field) => field.parent === broad.code).map((field) => ({ value: field.code, label: field[locale] })),
    }));
}

/**
 * The strategic technologies in force on a day (`YYYY-MM-DD`), in the order of the decision. The caller must add codes
 * of earlier lists that a record already holds, so that saving a form does not lose them.
 */
export function technologyOptions(locale: LabelLocale, date: string): ReferenceOption[] {
  return currentTechnologies(date).map((group) => ({ value: group.code, label: group[locale] }));
}

function byName(locale: LabelLocale, records: readonly { code: string; vi: string; en: string }[]): ReferenceOption[] {
  return records.map((record) => ({ value: record.code, label: record[locale] })).sort((a, b) => compareText(locale, a.label, b.label));
}
