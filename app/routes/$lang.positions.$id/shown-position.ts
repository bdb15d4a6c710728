import { type PositionDetail } from "~/domain/positions/detail";
import { fieldLabel } from "~/domain/reference/fields";
import { languageName } from "~/domain/reference/languages";
import { provinceName } from "~/domain/reference/provinces";
import { technologyLabel } from "~/domain/reference/technologies";
import { dayInVietnam } from "~/domain/days";
import { type Locale } from "~/i18n/locale";

/**
 * The data of a position's public page: every stated fact, with codes named in the reader's language, and nothing about
 * its author or its versions.
 */
export function shownPosition(position: PositionDetail, locale: Locale) {
  const { institution, version: _v, storedStatus: _s, updatedAt: _u, closedAt: _c, publishedAt, ...facts } = position;
  return {
    ...facts,
    publishedOn: publishedAt === null ? null : dayInVietnam(new Date(publishedAt)),
    province: facts.provinceCode ? provinceName(facts.provinceCode, locale) : null,
    fields: facts.fieldCodes.map((code) => fieldLabel(code, locale)),
    technologies: facts.technologyCodes.map((code) => technologyLabel(code, locale)),
    languages: facts.languages.map((language) => ({ ...language, name: languageName(language.languageCode, locale) })),
    skills: facts.skills.map(({ labelVi, labelEn, ...skill }) => ({ ...skill, label: locale === "vi" ? labelVi : labelEn })),
    institution: {
      nameVi: institution.nameVi,
      nameEn: institution.nameEn,
      kind: institution.kind,
      province: provinceName(institution.provinceCode, locale),
      website: institution.website,
      rorId: institution.rorId,
      verified: institution.status === "verified",
    },
  };
}

export type ShownPosition = ReturnType<typeof shownPosition>;
