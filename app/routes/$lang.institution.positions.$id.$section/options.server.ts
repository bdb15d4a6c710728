import { type PositionDetail } from "~/domain/positions/detail";
import { type PositionSection } from "~/domain/positions/model";
import { fields } from "~/domain/reference/fields";
import { languages } from "~/domain/reference/languages";
import { provinces } from "~/domain/reference/provinces";
import { currentTechnologies, technologyLabel } from "~/domain/reference/technologies";
import { compareText } from "~/i18n/format";
import { type Locale } from "~/i18n/locale";
import { todayInVietnam } from "~/domain/days";

type Choice = { value: string; label: string };

/** The reference data of one section, labelled in the reader's language; only what this section shows. */
export type SectionOptions = {
  provinces: Choice[];
  languages: Choice[];
  fields: { label: string; options: Choice[] }[];
  technologies: Choice[];
};

const NONE: SectionOptions = { provinces: [], languages: [], fields: [], technologies: [] };

export function sectionOptions(section: PositionSection, locale: Locale, position: PositionDetail): SectionOptions {
  if (section === "work") return { ...NONE, provinces: named(provinces(), locale) };
  if (section === "requirements") return { ...NONE, languages: named(languages(), locale) };
  if (section !== "skills") return NONE;
  const current = currentTechnologies(todayInVietnam()).map((group) => ({ value: group.code, label: group[locale] }));
  // A code of an earlier list that the position still uses stays an option, so that saving does not drop it.
  const kept = position.technologyCodes.filter((code) => current.every((choice) => choice.value !== code));
  const broad = fields().filter((field) => field.parent === null);
  return {
    ...NONE,
    fields: broad.map((group) => ({
      label: group[locale],
      options: fields()
        .filter((field) => field.parent === group.code || (field.code === group.code && position.fieldCodes.includes(field.code)))
        .map((field) => ({ value: field.code, label: field[locale] })),
    })),
    technologies: [...current, ...kept.map((code) => ({ value: code, label: technologyLabel(code, locale) }))],
  };
}

function named(records: readonly { code: string; vi: string; en: string }[], locale: Locale): Choice[] {
  return records.map((record) => ({ value: record.code, label: record[locale] })).sort((a, b) => compareText(locale, a.label, b.label));
}
