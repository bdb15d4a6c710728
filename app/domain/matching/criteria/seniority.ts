import { ACADEMIC_RANKS, DEGREE_LEVELS, type AcademicRank, type DegreeLevel } from "~/domain/vocabulary/people";
import { TUNING } from "../weights";
import { assess, creditForGap, type Assessment, type Evidence, type PairFacts } from "./assessment";

function degreeEvidence(minDegree: DegreeLevel, degree: DegreeLevel | null): Evidence {
  if (degree === null) return { reason: { code: "degree_unknown", minDegree }, credit: null, share: 1 };
  const gap = DEGREE_LEVELS.indexOf(minDegree) - DEGREE_LEVELS.indexOf(degree);
  const reason = { code: gap <= 0 ? "degree_met" : "degree_below", degree, minDegree } as const;
  return { reason, credit: creditForGap(TUNING.degreeGapCredit, gap), share: 1 };
}

/** Ranks are rare and their holders state them: no rank stated means no rank held, not unknown. */
function rankEvidence(minRank: AcademicRank, rank: AcademicRank | null): Evidence {
  if (rank === null) return { reason: { code: "rank_missing", minRank }, credit: TUNING.rankMissingCredit, share: 1 };
  if (ACADEMIC_RANKS.indexOf(rank) >= ACADEMIC_RANKS.indexOf(minRank)) {
    return { reason: { code: "rank_met", rank, minRank }, credit: 1, share: 1 };
  }
  return { reason: { code: "rank_below", rank, minRank }, credit: TUNING.rankBelowCredit, share: 1 };
}

function experienceEvidence(minYears: number, years: number | null): Evidence {
  if (years === null) return { reason: { code: "experience_unknown", minYears }, credit: null, share: 1 };
  if (years >= minYears) return { reason: { code: "experience_met", years, minYears }, credit: 1, share: 1 };
  return { reason: { code: "experience_short", years, minYears }, credit: Math.max(0, years) / minYears, share: 1 };
}

/** Degree, academic rank and years of experience, each only if the position sets a minimum for it. */
export function judgeSeniority({ expert, position }: PairFacts): Assessment {
  const { minDegree, minAcademicRank, minYearsExperience } = position;
  const evidence: Evidence[] = [];
  if (minDegree !== null && minDegree !== "none") evidence.push(degreeEvidence(minDegree, expert.highestDegree));
  if (minAcademicRank !== null) evidence.push(rankEvidence(minAcademicRank, expert.academicRank));
  if (minYearsExperience !== null && minYearsExperience > 0) {
    evidence.push(experienceEvidence(minYearsExperience, expert.yearsOfExperience));
  }
  return assess(evidence);
}
