import { countEvidence } from "~/domain/experts/evidence";
import { payFloorOf } from "~/domain/experts/pay-floor";
import { highestDegree, skillLevel } from "~/domain/experts/rules";
import { NO_EVIDENCE, type MatchExpert } from "~/domain/matching/model";
import { type ProfileGate } from "~/domain/privacy/rules";
import { isoDate } from "~/platform/clock.server";
import { db, type Prisma } from "~/platform/db.server";
import { presentTechnologies } from "./present-technologies";
import { readExpertTexts } from "./read-expert-texts.server";
import { yearsOfExperience } from "./years-of-experience";

/** An expert as matching sees one, with the gate that privacy asks about. */
export type GatedExpert = { expert: MatchExpert; gate: ProfileGate };

/**
 * Reads experts for matching from their records, in one round of batched queries, with all terms of their texts. Unknown
 * ids and closed accounts are left out. For many at once `readMatchExperts` is cheaper.
 * @param today `YYYY-MM-DD` in Asia/Ho_Chi_Minh
 */
export async function readLiveExperts(ids: readonly string[], today: string): Promise<GatedExpert[]> {
  if (ids.length === 0) return [];
  const [rows, texts] = await Promise.all([
    db.expert.findMany({ where: { id: { in: [...ids] }, user: { disabledAt: null } }, select: COLUMNS }),
    readExpertTexts(ids),
  ]);
  const thisYear = Number(today.slice(0, 4));
  return rows.map((row) => ({
    gate: {
      userId: row.userId,
      visibility: row.visibility,
      // The profile of a disabled account is out of sight like one that is not published.
      publishedAt: row.user.disabledAt ? null : row.publishedAt,
      blockedInstitutionIds: row.blocks.map((block) => block.institutionId),
    },
    expert: {
      id: row.id,
      ...skillsOf(row, thisYear),
      text: texts.get(row.id) ?? null,
      wishes: { institutionKinds: row.wantedInstitutionKinds },
      fieldCodes: row.fieldCodes,
      technologyCodes: presentTechnologies(row.technologyCodes, today),
      availability: row.availabilities.map(({ payFloorAmount, payFloorCurrency, payFloorPer, ...one }) => ({
        ...one,
        from: isoDate(one.from),
        until: isoDate(one.until),
        payFloor: payFloorOf({ payFloorAmount, payFloorCurrency, payFloorPer }),
      })),
      timeZone: row.timeZone,
      countryCode: row.countryCode,
      languages: row.languages.map(({ languageCode, level }) => ({ code: languageCode, level })),
      highestDegree: highestDegree(row.degrees.map((degree) => degree.level)),
      academicRank: row.academicRank,
      yearsOfExperience: yearsOfExperience(row.employments, thisYear),
      publicationsCount: row.works.filter((work) => work.kind === "publication").length,
    },
  }));
}

/** Claimed skills with what shows them, and the ones that only the career shows. */
function skillsOf(row: Row, thisYear: number): Pick<MatchExpert, "skills" | "shownSkills"> {
  const evidence = countEvidence(row, thisYear);
  const claimed = new Set(row.skills.map((skill) => skill.skillId));
  return {
    skills: row.skills.map(({ verifiedAt, ...skill }) => ({
      ...skill,
      level: skillLevel(skill.level),
      evidence: { ...(evidence.get(skill.skillId) ?? NO_EVIDENCE), verified: verifiedAt !== null },
    })),
    shownSkills: [...evidence].flatMap(([skillId, counts]) => (claimed.has(skillId) ? [] : [{ skillId, evidence: { ...counts, verified: false } }])),
  };
}

const COLUMNS = {
  id: true,
  userId: true,
  visibility: true,
  publishedAt: true,
  user: { select: { disabledAt: true } },
  fieldCodes: true,
  technologyCodes: true,
  timeZone: true,
  countryCode: true,
  wantedInstitutionKinds: true,
  academicRank: true,
  blocks: { select: { institutionId: true } },
  skills: { select: { skillId: true, level: true, years: true, lastUsedYear: true, verifiedAt: true } },
  languages: { select: { languageCode: true, level: true } },
  degrees: { select: { level: true } },
  employments: { select: { fromYear: true, toYear: true, skillIds: true } },
  works: { select: { kind: true, year: true, skillIds: true } },
  availabilities: {
    select: {
      engagementType: true,
      from: true,
      until: true,
      hoursPerWeek: true,
      months: true,
      provinceCodes: true,
      remoteOnly: true,
      payFloorAmount: true,
      payFloorCurrency: true,
      payFloorPer: true,
    },
  },
} satisfies Prisma.ExpertSelect;

type Row = Prisma.ExpertGetPayload<{ select: typeof COLUMNS }>;
