import { type MatchPosition } from "~/domain/matching/model";
import { isoDate } from "~/domain/days";
import { db, type Prisma } from "~/platform/db.server";
import { readEach } from "~/platform/read-each.server";
import { matchPositionOf, positionTexts } from "./match-position";
import { textReader } from "./text-reader.server";

/** A position as used by matching, with the institution that posted it. */
export type MatchablePosition = { position: MatchPosition; institutionId: string };

/**
 * Reads positions for matching from their records, in one round of batched queries, whatever their status. Unknown ids
 * are skipped. For many at once, `readMatchPositions` is cheaper.
 */
export async function readLivePositions(ids: readonly string[], today: string): Promise<MatchablePosition[]> {
  if (ids.length === 0) return [];
  const termsOf = await textReader();
  const rows = await db.position.findMany({ where: { id: { in: [...ids] } }, select: COLUMNS });
  return readEach(
    "Position",
    rows,
    (row) => row.id,
    (row) => ({
      institutionId: row.institutionId,
      position: matchPositionOf(
        { ...row, institutionKind: row.institution.kind, startFrom: isoDate(row.startFrom), startUntil: isoDate(row.startUntil) },
        termsOf(positionTexts(row)),
        today,
      ),
    }),
  );
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
