import { skillLevel } from "~/domain/experts/rules";
import { type MatchPosition } from "~/domain/matching/model";
import { positionJson } from "~/domain/positions/json-columns";
import { isoDate } from "~/platform/clock.server";
import { db, type Prisma } from "~/platform/db.server";
import { textReader } from "./text-reader.server";
import { presentTechnologies } from "./present-technologies";

/** A position as matching sees one, with the institution that posts it. */
export type MatchablePosition = { position: MatchPosition; institutionId: string };

/**
 * Reads positions for matching from their records, in one round of batched queries, whatever their status. Unknown ids are
 * left out. For many at once `readMatchPositions` is cheaper.
 */
export async function readLivePositions(ids: readonly string[], today: string): Promise<MatchablePosition[]> {
  if (ids.length === 0) return [];
  const termsOf = await textReader();
  const rows = await db.position.findMany({ where: { id: { in: [...ids] } }, select: COLUMNS });
  return rows.map((row) => ({
    institutionId: row.institutionId,
    position: {
      id: row.id,
      kind: row.kind,
      institutionKind: row.institution.kind,
      pay: positionJson.payBands.parse(row.payBands).map(({ from, to, currency, period }) => ({ from, to, currency, per: period })),
      text: termsOf(positionTexts(row)),
      engagementTypes: row.engagementTypes,
      skills: row.skills.map((skill) => ({ ...skill, minLevel: skillLevel(skill.minLevel) })),
      fieldCodes: row.fieldCodes,
      technologyCodes: presentTechnologies(row.technologyCodes, today),
      provinceCode: row.provinceCode,
      remotePossible: row.remotePossible,
      startFrom: isoDate(row.startFrom),
      startUntil: isoDate(row.startUntil),
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
    },
  }));
}

const COLUMNS = {
  id: true,
  institutionId: true,
  kind: true,
  institution: { select: { kind: true } },
  payBands: true,
  titleVi: true,
  titleEn: true,
  textVi: true,
  textEn: true,
  subjectsVi: true,
  subjectsEn: true,
  criteria: true,
  engagementTypes: true,
  skills: { select: { skillId: true, necessity: true, minLevel: true } },
  fieldCodes: true,
  technologyCodes: true,
  provinceCode: true,
  remotePossible: true,
  startFrom: true,
  startUntil: true,
  durationMonthsMin: true,
  durationMonthsMax: true,
  hoursPerWeekMin: true,
  hoursPerWeekMax: true,
  onSiteDaysPerYear: true,
  languages: true,
  minDegree: true,
  minAcademicRank: true,
  minYearsExperience: true,
} satisfies Prisma.PositionSelect;

type Texts = Pick<
  Prisma.PositionGetPayload<{ select: typeof COLUMNS }>,
  "titleVi" | "titleEn" | "textVi" | "textEn" | "subjectsVi" | "subjectsEn" | "criteria"
>;

/** The parts of a position's text, both languages of a part in one. */
function positionTexts(row: Texts): string[] {
  return [
    `${row.titleVi}\n${row.titleEn}`,
    `${row.textVi}\n${row.textEn}`,
    [...row.subjectsVi, ...row.subjectsEn].join("\n"),
    ...positionJson.criteria.parse(row.criteria).map((criterion) => `${criterion.vi}\n${criterion.en}`),
  ];
}
