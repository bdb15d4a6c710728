import { provinces } from "~/domain/reference/provinces";
import { compareText } from "~/i18n/format";
import { type Locale } from "~/i18n/locale";

/** The 34 provinces and cities as choices, in the reader's language and order. */
export function provinceChoices(locale: Locale): { value: string; label: string }[] {
  return provinces()
    .map((province) => ({ value: province.code, label: province[locale] }))
    .sort((a, b) => compareText(locale, a.label, b.label));
}
