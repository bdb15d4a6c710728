import { skillLevel } from "~/domain/experts/rules";
import { type AskedSkill, type MatchPosition, type TextTerms } from "~/domain/matching/model";
import { positionJson } from "~/domain/positions/json-columns";
import { presentTechnologies } from "./present-technologies";

/** The text of a position; `criteria` as the JSON column stores them. */
export type PositionTexts = {
  titleVi: string;
  titleEn: string;
  textVi: string;
  textEn: string;
  subjectsVi: readonly string[];
  subjectsEn: readonly string[];
  criteria: unknown;
};

/** The parts of a position's text, with both languages of a part joined into one string. */
export function positionTexts(row: PositionTexts): string[] {
  return [
    `${row.titleVi}\n\n${row.titleEn}`,
    `${row.textVi}\n\n${row.textEn}`,
    [...row.subjectsVi, ...row.subjectsEn].join("\n\n"),
    ...positionJson.criteria.parse(row.criteria).map((criterion) => `${criterion.vi}\n\n${criterion.en}`),
  ];
}

/**
 * The fields of a position's record that matching reads; days as `YYYY-MM-DD`, `payBands` and `languages` as the JSON
 * columns store them.
 */
export type MatchedPositionRecord = Omit<MatchPosition, "pay" | "text" | "skills" | "durationMonths" | "hoursPerWeek" | "languages"> & {
  payBands: unknown;
  skills: readonly (Pick<AskedSkill, "skillId" | "necessity"> & { minLevel: number })[];
  languages: unknown;
  durationMonthsMin: number | null;
  durationMonthsMax: number | null;
  hoursPerWeekMin: number | null;
  hoursPerWeekMax: number | null;
};

/** Converts a record to the position used by matching. Pure: the same record, terms and day give the same result. */
export function matchPositionOf(row: MatchedPositionRecord, text: TextTerms | null, today: string): MatchPosition {
  return {
    id: row.id,
    kind: row.kind,
    institutionKind: row.institutionKind,
    pay: positionJson.payBands.parse(row.payBands).map(({ from, to, currency, period }) => ({ from, to, currency, per: period })),
    text,
    engagementTypes: row.engagementTypes,
    skills: row.skills.map((skill) => ({ ...skill, minLevel: skillLevel(skill.minLevel) })),
    fieldCodes: row.fieldCodes,
    technologyCodes: presentTechnologies(row.technologyCodes, today),
    provinceCode: row.provinceCode,
    remotePossible: row.remotePossible,
    startFrom: row.startFrom,
    startUntil: row.startUntil,
    durationMonths: { min: row.durationMonthsMin, max: row.durationMonthsMax },
    hoursPerWeek: { min: row.hoursPerWeekMin, max: row.hoursPerWeekMax },
    onSiteDaysPerYear: row.onSiteDaysPerYear,
    languages: positionJson.languages
      .parse(row.languages)
      .filter((language) => language.necessity === "must")
      .map((language) => ({ code: language.languageCode, minLevel: language.level })),
    minDegree: row.minDegree,
    minAcademicRank: row.minAcademicRank,
    minYearsExperience: row.minYearsExperience,
  };
}
