import { type PositionDetail } from "~/domain/positions/detail";
import { type PositionSection } from "~/domain/positions/model";
import { type Locale } from "~/i18n/locale";

const ticked = (value: boolean) => (value ? "on" : "");

/** The initial values of each section's form. An empty list shows one empty row, so that it can be filled without JavaScript. */
export function sectionDefaults(position: PositionDetail, section: PositionSection, locale: Locale) {
  switch (section) {
    case "basics": {
      const { kind, titleVi, titleEn, programme, openings, programmeFromYear, programmeToYear, announcement } = position;
      return { kind, titleVi, titleEn, programme, openings, programmeFromYear, programmeToYear, announcement };
    }
    case "text":
      return { textVi: position.textVi, textEn: position.textEn };
    case "work":
      return {
        engagementTypes: position.engagementTypes,
        workload: position.workload ?? "",
        startFrom: position.startFrom,
        startUntil: position.startUntil,
        durationMonthsMin: position.durationMonthsMin,
        durationMonthsMax: position.durationMonthsMax,
        renewable: ticked(position.renewable),
        hoursPerWeekMin: position.hoursPerWeekMin,
        hoursPerWeekMax: position.hoursPerWeekMax,
        onSiteDaysPerYear: position.onSiteDaysPerYear,
        provinceCode: position.provinceCode,
        remotePossible: ticked(position.remotePossible),
      };
    case "skills":
      return {
        skills: orBlank(
          position.skills.map((asked) => ({
            skill: asked.skillId,
            text: locale === "vi" ? asked.labelVi : asked.labelEn,
            necessity: asked.necessity,
            minLevel: String(asked.minLevel),
          })),
          BLANK.skill,
        ),
        fieldCodes: position.fieldCodes,
        technologyCodes: position.technologyCodes,
        subjectsVi: position.subjectsVi.join("\n"),
        subjectsEn: position.subjectsEn.join("\n"),
      };
    case "requirements":
      return {
        languages: orBlank(position.languages, BLANK.language),
        minDegree: position.minDegree,
        minAcademicRank: position.minAcademicRank,
        minYearsExperience: position.minYearsExperience,
        criteria: orBlank(position.criteria, BLANK.criterion),
      };
    case "offer":
      return {
        payBands: orBlank(
          position.payBands.map((band) => ({ ...band, approximate: ticked(band.approximate) })),
          BLANK.payBand,
        ),
        incentives: orBlank(position.incentives, BLANK.incentive),
        termsVi: position.termsVi,
        termsEn: position.termsEn,
        dossierDeadline: position.dossierDeadline,
      };
  }
}

/** A new row of each list. */
export const BLANK = {
  skill: { skill: "", text: "", necessity: "must", minLevel: "2" },
  language: { languageCode: "", level: "B2", necessity: "must" },
  criterion: { vi: "", en: "", weight: "required" },
  payBand: { vi: "", en: "", from: null, to: null, approximate: "", currency: "VND", period: "month" },
  incentive: { kind: "", vi: "", en: "", amountFrom: null, amountTo: null, currency: "" },
} as const;

function orBlank<Row extends object>(rows: readonly Row[], blank: object): object[] {
  return rows.length > 0 ? [...rows] : [blank];
}
