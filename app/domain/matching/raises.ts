import { latest } from "~/domain/days";
import { combine } from "./combine";
import { assess, type Assessment, type Evidence } from "./criteria/assessment";
import { byText } from "./by-text";
import { assessDates } from "./criteria/dates";
import { answer } from "./criteria/skills";
import { rangeCredit } from "./criteria/workload";
import { CRITERIA, NO_EVIDENCE, type Criterion, type SkillEvidence } from "./facts";
import { type ExpertSkill } from "./model";
import type { OfferResult } from "./offers";
import type { PreparedAsk, PreparedExpert, PreparedPosition } from "./prepare";
import type { Raise, RaiseStep } from "./reasons";

/** Maximum number of raises listed. */
const TOLD = 4;

/** One change to the profile, with the reassessed criterion it affects. */
interface Changed {
  step: RaiseStep;
  criterion: Criterion;
  assessment: Assessment;
}

/** The evidence for a requested skill if the profile stated exactly this about it. */
function factWith(ask: PreparedAsk, skill: ExpertSkill, evidence: SkillEvidence, own: PreparedExpert, year: number): Evidence {
  const { skillId } = ask.asked;
  const changed = { ...own, claims: new Map([[skillId, [skill]]]), evidence: new Map([[skillId, evidence]]) };
  return answer({ ...ask, links: [] }, changed, year);
}

/** Possible changes for one requested skill: reach its level, link a work or a post that shows it, use it again. */
function skillChanges(ask: PreparedAsk, own: PreparedExpert, year: number): { step: RaiseStep; fact: Evidence }[] {
  const { skillId, minLevel } = ask.asked;
  const evidence = own.evidence.get(skillId) ?? NO_EVIDENCE;
  const claims = own.claims.get(skillId) ?? [];
  let claim: ExpertSkill | undefined;
  for (const each of claims) {
    if (
      claim === undefined ||
      each.level > claim.level ||
      (each.level === claim.level && (each.lastUsedYear ?? 0) > (claim.lastUsedYear ?? 0))
    )
      claim = each;
  }
  const changes: { step: RaiseStep; fact: Evidence }[] = [];
  const offer = (step: RaiseStep, skill: ExpertSkill, shown: SkillEvidence) =>
    changes.push({ step, fact: factWith(ask, skill, shown, own, year) });
  if (claim === undefined || claim.level < minLevel) {
    const reached = { skillId, years: null, ...claim, level: minLevel, lastUsedYear: year, evidence };
    offer({ code: "skill_at_level", skillId, level: minLevel }, reached, evidence);
    return changes;
  }
  if (!evidence.verified && evidence.publications + evidence.patents + evidence.posts === 0) {
    offer({ code: "skill_evidence", skillId }, claim, { ...evidence, publications: 1, lastYear: year });
  }
  if (claim.lastUsedYear !== null && claim.lastUsedYear < year)
    offer({ code: "skill_in_use", skillId }, { ...claim, lastUsedYear: year }, evidence);
  return changes;
}

function replaced(criterion: Criterion, evidence: readonly Evidence[], index: number, fact: Evidence): Assessment {
  const changed = evidence.map((each, at) => (at === index ? fact : each));
  return criterion === "dates" ? assessDates(changed) : assess(changed);
}

/** The possible change for a fact that is not about a skill. */
function stepFor({ reason }: Evidence, asked: PreparedPosition): { step: RaiseStep; credit: number } | null {
  if (reason.code === "language_below" || reason.code === "language_missing") {
    return { step: { code: "language_at_level", languageCode: reason.languageCode, level: reason.minLevel }, credit: 1 };
  }
  if (reason.code === "starts_late") {
    const date = latest(asked.context.today, reason.latest);
    // A position whose start window ends before it begins cannot be met by anyone.
    return (asked.position.startFrom ?? date) > date ? null : { step: { code: "start_by", date }, credit: 1 };
  }
  if (reason.code === "hours_short") {
    const credit = rangeCredit(reason.asked, reason.asked, asked.position.hoursPerWeek.max);
    return { step: { code: "hours_offered", hours: reason.asked }, credit };
  }
  return null;
}

function* changesOf({ assessments }: OfferResult, own: PreparedExpert, asked: PreparedPosition): Generator<Changed> {
  for (const [criterion, asks] of [
    ["must_skills", asked.must],
    ["nice_skills", asked.nice],
  ] as const) {
    const { evidence } = assessments[criterion];
    for (const [index, ask] of asks.entries()) {
      const before = evidence[index];
      if (before === undefined || before.credit === 1) continue;
      for (const { step, fact } of skillChanges(ask, own, asked.year)) {
        if ((fact.credit ?? 0) > (before.credit ?? 0)) yield { step, criterion, assessment: replaced(criterion, evidence, index, fact) };
      }
    }
  }
  for (const criterion of CRITERIA) {
    if (criterion === "must_skills" || criterion === "nice_skills") continue;
    const { evidence } = assessments[criterion];
    if (evidence.some(({ credit, share }) => credit === null && share > 0)) {
      const stated = evidence.map((fact) => (fact.credit === null ? { ...fact, credit: 1, certainty: 1 } : fact));
      yield { step: { code: "criterion_stated", criterion }, criterion, assessment: assess(stated) };
    }
    for (const [index, fact] of evidence.entries()) {
      const found = fact.credit === null || fact.credit === 1 || fact.share === 0 ? null : stepFor(fact, asked);
      if (found !== null)
        yield { step: found.step, criterion, assessment: replaced(criterion, evidence, index, { ...fact, credit: found.credit }) };
    }
  }
}

/**
 * The single changes that would raise the score of the best offer most, largest gain first. Each change is applied and
 * the pair is scored again. The real gain can be larger than listed, because a change may also help in another form of
 * work or count as a neighbour of another requested skill.
 */
export function raisesOf(best: OfferResult, own: PreparedExpert, asked: PreparedPosition): Raise[] {
  const effective = asked.effective[best.engagementType];
  const raises: Raise[] = [];
  for (const { step, criterion, assessment } of changesOf(best, own, asked)) {
    if (effective.weights[criterion] <= 0) continue;
    const score = Math.round(combine({ ...best.assessments, [criterion]: assessment }, effective).exact);
    if (score > best.score) raises.push({ ...step, score, gain: score - best.score });
  }
  return raises.sort((a, b) => b.gain - a.gain || byText(JSON.stringify(a), JSON.stringify(b))).slice(0, TOLD);
}
