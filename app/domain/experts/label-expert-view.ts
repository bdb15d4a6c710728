import { countryName } from "~/domain/reference/countries";
import { fieldLabel } from "~/domain/reference/fields";
import { languageName } from "~/domain/reference/languages";
import { provinceName } from "~/domain/reference/provinces";
import { technologyLabel } from "~/domain/reference/technologies";
import { type ExpertView } from "~/domain/privacy/expert-view";
import { type Locale } from "~/i18n/locale";

/** A view of a profile with labels for its codes in the reader's language: all that the page renders, without full code lists. */
export type LabelledExpert = Omit<
  ExpertView,
  "skills" | "languages" | "degrees" | "employments" | "availability" | "fieldCodes" | "technologyCodes" | "countryCode"
> & {
  country: string | null;
  fields: string[];
  technologies: string[];
  skills: (ExpertView["skills"][number] & { label: string })[];
  languages: (ExpertView["languages"][number] & { label: string })[];
  degrees: (ExpertView["degrees"][number] & { country: string | null })[];
  employments: (ExpertView["employments"][number] & { country: string | null })[];
  availability: (ExpertView["availability"][number] & { provinces: string[] })[];
};

/**
 * Adds labels to the codes of a view.
 * @param skillLabel the taxonomy's name of a skill in the reader's language
 */
export function labelExpertView(view: ExpertView, locale: Locale, skillLabel: (id: string) => string): LabelledExpert {
  const { countryCode, fieldCodes, technologyCodes, ...rest } = view;
  const country = (code: string | null) => (code === null ? null : countryName(code, locale));
  return {
    ...rest,
    country: country(countryCode),
    fields: fieldCodes.map((code) => fieldLabel(code, locale)),
    technologies: technologyCodes.map((code) => technologyLabel(code, locale)),
    skills: view.skills.map((skill) => ({ ...skill, label: skillLabel(skill.skillId) })),
    languages: view.languages.map((language) => ({ ...language, label: languageName(language.languageCode, locale) })),
    degrees: view.degrees.map((degree) => ({ ...degree, country: country(degree.countryCode) })),
    employments: view.employments.map((employment) => ({ ...employment, country: country(employment.countryCode) })),
    availability: view.availability.map((offer) => ({
      ...offer,
      provinces: offer.provinceCodes.map((code) => provinceName(code, locale)),
    })),
  };
}
