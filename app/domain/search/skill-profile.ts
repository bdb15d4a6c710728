import { countEvidence } from "~/domain/skills/evidence";
import { type OwnEmployment, type OwnWork } from "~/domain/vocabulary/profile";
import { skillLevel } from "~/domain/experts/rules";
import { NO_EVIDENCE } from "~/domain/matching/facts";
import { type SkillProfile } from "~/domain/matching/well-answered";

/** The skill data of an expert's record that matching reads; skill levels as stored. */
export type SkillRecord = {
  skills: readonly { skillId: string; level: number; years: number | null; lastUsedYear: number | null; verifiedAt: Date | null }[];
  employments: readonly Pick<OwnEmployment, "fromYear" | "toYear" | "skillIds">[];
  works: readonly Pick<OwnWork, "kind" | "year" | "skillIds">[];
};

/** Claimed skills with their evidence, and the skills that only the career shows. */
export function skillProfile(row: SkillRecord, thisYear: number): SkillProfile {
  const evidence = countEvidence(row, thisYear);
  const claimed = new Set(row.skills.map((skill) => skill.skillId));
  return {
    skills: row.skills.map(({ verifiedAt, skillId, level, years, lastUsedYear }) => ({
      skillId,
      years,
      lastUsedYear,
      level: skillLevel(level),
      evidence: { ...(evidence.get(skillId) ?? NO_EVIDENCE), verified: verifiedAt !== null },
    })),
    shownSkills: [...evidence].flatMap(([skillId, counts]) =>
      claimed.has(skillId) ? [] : [{ skillId, evidence: { ...counts, verified: false } }],
    ),
  };
}
