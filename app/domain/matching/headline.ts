import type { Assessment, Evidence } from "./criteria/assessment";
import { CRITERIA, type Criterion, type CriterionWeights, type MatchResult } from "./model";
import type { ReasonCode } from "./reasons";

/** From this credit on a fact may be told as a strength. */
const STRENGTH = 0.75;
/** Facts that hold for every pair that is not blocked say nothing about this one. */
const NEVER_STRONGEST: readonly ReasonCode[] = ["engagement_offered", "dates_overlap"];

interface Told extends Evidence {
  criterion: Criterion;
  /** Points of the criterion's weight that this fact carries. */
  points: number;
}

function isSkill(criterion: Criterion): number {
  return criterion === "must_skills" ? 2 : criterion === "nice_skills" ? 1 : 0;
}

function toldFacts(assessments: Readonly<Record<Criterion, Assessment>>, weights: CriterionWeights): Told[] {
  return CRITERIA.flatMap((criterion) => {
    const { evidence } = assessments[criterion];
    const shares = evidence.reduce((sum, fact) => sum + fact.share, 0);
    return evidence
      .filter((fact) => fact.share > 0)
      .map((fact) => ({ ...fact, criterion, points: (weights[criterion] * fact.share) / shares }));
  });
}

/**
 * The two facts to read first. Strongest: the best met skill if there is one (must-haves first, then level and years),
 * else the fact that brings the most points. Main gap: the worst must-have that is not met, else the fact that costs
 * the most points; null when nothing is lost.
 */
export function headlineOf(
  assessments: Readonly<Record<Criterion, Assessment>>,
  weights: CriterionWeights,
): MatchResult["headline"] {
  const facts = toldFacts(assessments, weights).filter((fact) => fact.points > 0);
  const strengths = facts.filter((fact) => (fact.credit ?? 0) >= STRENGTH && !NEVER_STRONGEST.includes(fact.reason.code));
  const credit = (fact: Told) => fact.credit ?? 0;
  strengths.sort(
    (a, b) =>
      isSkill(b.criterion) - isSkill(a.criterion) ||
      credit(b) * b.points - credit(a) * a.points ||
      (b.merit ?? 0) - (a.merit ?? 0),
  );
  const gaps = facts.filter((fact) => fact.credit !== null && fact.credit < 1);
  const isUnmetMust = (fact: Told) => Number(fact.criterion === "must_skills" && !isMet(fact));
  gaps.sort((a, b) => isUnmetMust(b) - isUnmetMust(a) || (1 - credit(b)) * b.points - (1 - credit(a)) * a.points);
  const musts = facts.filter((fact) => fact.criterion === "must_skills" && fact.reason.code !== "skills_not_named");
  return {
    strongest: strengths[0]?.reason ?? null,
    mainGap: gaps[0]?.reason ?? null,
    mustMet: musts.filter(isMet).length,
    mustTotal: musts.length,
  };
}

/** A must-have counts as met when the skill itself reaches the level asked; the text tells when it was last used. */
function isMet({ reason }: Evidence): boolean {
  return reason.code === "skill_met" || reason.code === "skill_rusty";
}
