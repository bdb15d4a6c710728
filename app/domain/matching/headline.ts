import type { Assessment, Evidence } from "./criteria/assessment";
import { CRITERIA, type Criterion } from "./facts";
import { type CriterionWeights, type Headline } from "./model";
import type { Reason, ReasonCode } from "./reasons";

/** Minimum credit at which a fact may be shown as a strength. A skill at the requested level always may, however well it is shown. */
const STRENGTH = 0.75;
/** Minimum credit at which a must-have counts as nearly met; a bare claim at the requested level reaches it. */
const NEAR = 0.4;
/** Facts that hold for every pair that is not blocked say nothing specific about this one. */
const NEVER_STRONGEST: readonly ReasonCode[] = ["engagement_offered", "dates_overlap"];

function isSkill(criterion: Criterion): number {
  return criterion === "must_skills" ? 2 : criterion === "nice_skills" ? 1 : 0;
}

/** A must-have counts as met when the skill itself reaches the requested level; the text states when it was last used. */
function isMet(fact: Evidence): boolean {
  return fact.reason.code === "skill_met" || fact.reason.code === "skill_rusty";
}

/** The number of must-haves that are met or nearly met, and the total. */
export function nearMusts({ must_skills }: Readonly<Record<Criterion, Assessment>>): { mustNear: number; mustTotal: number } {
  let mustNear = 0;
  let mustTotal = 0;
  for (const { reason, credit } of must_skills.evidence) {
    if (reason.code === "skills_not_named") continue;
    mustTotal += 1;
    if ((credit ?? 0) >= NEAR) mustNear += 1;
  }
  return { mustNear, mustTotal };
}

/** The best candidate so far, with its comparison keys, most important first. Among equals the first one stays. */
class Best {
  reason: Reason | null = null;
  private first = 0;
  private second = 0;
  private third = 0;

  offer(reason: Reason, first: number, second: number, third: number): void {
    const better = first - this.first || second - this.second || third - this.third;
    if (this.reason !== null && better <= 0) return;
    this.reason = reason;
    this.first = first;
    this.second = second;
    this.third = third;
  }
}

/**
 * The two facts to read first. Strongest: the best met skill if there is one (must-haves first, then level and years),
 * otherwise the fact that earns the most points. Main gap: the worst must-have that is not met, otherwise the fact that
 * costs the most points; null when nothing is lost. This runs for every candidate of a search, so it iterates over the
 * facts once and allocates no lists.
 */
export function headlineOf(assessments: Readonly<Record<Criterion, Assessment>>, weights: CriterionWeights): Headline {
  const strongest = new Best();
  const mainGap = new Best();
  const missing: string[] = [];
  let mustMet = 0;
  for (const criterion of CRITERIA) {
    const { evidence } = assessments[criterion];
    let shares = 0;
    for (const fact of evidence) shares += fact.share;
    for (const fact of evidence) {
      const { reason, credit, share } = fact;
      const isMust = criterion === "must_skills" && reason.code !== "skills_not_named";
      if (isMust && isMet(fact)) mustMet += 1;
      if (isMust && reason.code === "skill_missing") missing.push(reason.skillId);
      if (credit === null || share <= 0 || weights[criterion] <= 0) continue;
      const points = (weights[criterion] * share) / shares;
      if ((credit >= STRENGTH || reason.code === "skill_met") && !NEVER_STRONGEST.includes(reason.code)) {
        strongest.offer(reason, isSkill(criterion), credit * points, fact.merit ?? 0);
      }
      if (credit < 1) mainGap.offer(reason, Number(isMust && !isMet(fact)), (1 - credit) * points, 0);
    }
  }
  return { strongest: strongest.reason, mainGap: mainGap.reason, mustMet, ...nearMusts(assessments), missing, availability: null };
}
