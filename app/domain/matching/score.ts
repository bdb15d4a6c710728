import type { EngagementType } from "~/domain/experts/model";
import { byText, notAsked, type Assessment, type Evidence, type OfferFacts, type PairFacts } from "./criteria/assessment";
import { judgeDates } from "./criteria/dates";
import { judgeEngagement } from "./criteria/engagement";
import { judgeFields } from "./criteria/fields";
import { judgeLanguages } from "./criteria/languages";
import { judgeMustSkills } from "./criteria/must-skills";
import { judgeNiceSkills } from "./criteria/nice-skills";
import { judgePlace } from "./criteria/place";
import { judgeSeniority } from "./criteria/seniority";
import { skillsById } from "./criteria/skills";
import { judgeText } from "./criteria/text";
import { judgeTimeZone } from "./criteria/time-zone";
import { judgeWorkload } from "./criteria/workload";
import { acceptedTypes, isRemote, nothingOffered, offerBlock } from "./eligibility";
import { headlineOf } from "./headline";
import {
  CRITERIA,
  MATCHING_VERSION,
  type Availability,
  type CriterionResult,
  type CriterionWeights,
  type GroundedReason,
  type Headline,
  type MatchContext,
  type MatchExpert,
  type MatchPosition,
  type MatchResult,
  type TypeResult,
  type WishesResult,
} from "./model";
import type { Block } from "./reasons";
import { TUNING } from "./weights";

export type Assessments = Record<(typeof CRITERIA)[number], Assessment>;
type PairAssessments = Pick<Assessments, "must_skills" | "nice_skills" | "fields" | "text" | "languages" | "seniority">;

interface OfferResult {
  engagementType: EngagementType;
  score: number;
  confidence: number;
  availability: Availability;
  overlapHours: number | null;
  block: Block | null;
  assessments: Assessments;
}

function judgePair(facts: PairFacts): PairAssessments {
  const claimed = skillsById(facts.expert.skills);
  return {
    must_skills: judgeMustSkills(facts, claimed),
    nice_skills: judgeNiceSkills(facts, claimed),
    fields: judgeFields(facts),
    text: judgeText(facts),
    languages: judgeLanguages(facts),
    seniority: judgeSeniority(facts),
  };
}

/**
 * Score: the weighted mean of the criteria that could be judged, times the must-have gate, in whole points of 100.
 * Confidence: the share of the asked weight that rests on stated data, in hundredths.
 */
export function combine(assessments: Assessments, weights: CriterionWeights): { score: number; confidence: number } {
  let asked = 0;
  let judged = 0;
  let sum = 0;
  let known = 0;
  for (const criterion of CRITERIA) {
    const { state, value, known: share } = assessments[criterion];
    const weight = weights[criterion];
    if (state === "not_asked" || weight <= 0) continue;
    asked += weight;
    known += weight * share;
    if (value === null) continue;
    judged += weight;
    sum += weight * value;
  }
  if (asked === 0) return { score: 0, confidence: 0 };
  const mean = judged === 0 ? 0 : sum / judged;
  const gate = 1 - TUNING.mustHaveGate * (1 - (assessments.must_skills.value ?? 1));
  const score = Math.min(100, Math.max(0, Math.round(100 * mean * gate)));
  return { score, confidence: Math.round((100 * known) / asked) / 100 };
}

function judgeOffer(pair: PairFacts, shared: PairAssessments, availability: Availability): OfferResult {
  const { engagementType } = availability;
  const remote = isRemote(engagementType, availability, pair.position);
  const { expert, position, context } = pair;
  const facts: OfferFacts = { expert, position, context, engagementType, availability, remote };
  const assessments: Assessments = {
    must_skills: shared.must_skills,
    nice_skills: shared.nice_skills,
    fields: shared.fields,
    text: shared.text,
    languages: shared.languages,
    seniority: shared.seniority,
    engagement: judgeEngagement(facts),
    dates: judgeDates(facts),
    workload: judgeWorkload(facts),
    time_zone: judgeTimeZone(facts),
    place: judgePlace(facts),
  };
  const block = offerBlock(availability, position, context.today);
  const { score, confidence } = combine(assessments, context.weights[engagementType]);
  const overlap = assessments.time_zone.evidence[0]?.reason;
  const overlapHours = overlap !== undefined && "hours" in overlap ? overlap.hours : null;
  return { engagementType, availability, overlapHours, block, assessments, score, confidence };
}

/** Higher score first, then the surer one; free offers before blocked ones. */
function betterOffer(a: OfferResult, b: OfferResult): number {
  return Number(a.block !== null) - Number(b.block !== null) || b.score - a.score || b.confidence - a.confidence;
}

/** Windows in a fixed order, so that the order of an expert's entries never decides which one is told. */
function inFixedOrder(a: Availability, b: Availability): number {
  return byText(a.from, b.from) || byText(b.until ?? "9999", a.until ?? "9999") || byText(JSON.stringify(a), JSON.stringify(b));
}

function typeResult(type: EngagementType, offers: OfferResult[]): TypeResult {
  const best = offers[0];
  if (best === undefined) {
    const block: Block = { code: "engagement_not_offered", asked: [type] };
    return { engagementType: type, score: 0, confidence: 0, blocks: [block] };
  }
  const { block, score, confidence } = best;
  return { engagementType: type, score: block ? 0 : score, confidence, blocks: block ? [block] : [] };
}

function grounded({ reason, credit, basis }: Evidence): GroundedReason {
  return { ...reason, basis: basis ?? "stated", credit };
}

function criterionResults(assessments: Assessments, weights: CriterionWeights): CriterionResult[] {
  return CRITERIA.map((criterion) => {
    const { state, value, known, evidence } = assessments[criterion];
    const told = [...evidence].sort((a, b) => (b.credit ?? -1) - (a.credit ?? -1) || (b.merit ?? 0) - (a.merit ?? 0));
    return { criterion, weight: weights[criterion], state, value, known, reasons: told.map(grounded) };
  });
}

const noWishes: WishesResult = { state: "not_asked", value: null, reasons: [] };
const empty = { score: 0, mutual: 0, wishes: noWishes, raises: [], confidence: 0, bestEngagementType: null, byType: [], criteria: [] };
const silent: Headline = { strongest: null, mainGap: null, mustMet: 0, mustNear: 0, mustTotal: 0, missing: [], availability: null };

/**
 * Scores and explains one pair. Pure: the same input gives the same result, whatever the order of its lists.
 * A blocked pair scores 0 and names its blocks; when the expert blocked the institution nothing else is told.
 */
export function matchPair(expert: MatchExpert, position: MatchPosition, context: MatchContext): MatchResult {
  const base = { version: MATCHING_VERSION, expertId: expert.id, positionId: position.id } as const;
  if (context.isBlocked(expert.id, position.id)) {
    return { ...base, ...empty, blocks: [{ code: "expert_blocked_institution" }], headline: silent };
  }
  const facts: PairFacts = { expert, position, context };
  const shared = judgePair(facts);
  const types = acceptedTypes(position);
  const perType = types.map((type) =>
    expert.availability
      .filter((offer) => offer.engagementType === type)
      .sort(inFixedOrder)
      .map((offer) => judgeOffer(facts, shared, offer))
      .sort(betterOffer),
  );
  const byType = types.map((type, index) => typeResult(type, perType[index] ?? []));
  const best = perType.flatMap((offers) => offers.slice(0, 1)).sort(betterOffer)[0];
  const none = nothingOffered(expert, position);
  if (best === undefined || none !== null) {
    const assessments: Assessments = {
      ...shared, engagement: notAsked, dates: notAsked, workload: notAsked, time_zone: notAsked, place: notAsked,
    };
    const weights = context.weights[types[0] ?? "return_long_term"];
    const { confidence } = combine(assessments, weights);
    return {
      ...base, ...empty, confidence, blocks: none ? [none] : [], byType,
      criteria: criterionResults(assessments, weights), headline: headlineOf(assessments, weights),
    };
  }
  const weights = context.weights[best.engagementType];
  const blocked = best.block !== null;
  const { engagementType, from, until, hoursPerWeek, months } = best.availability;
  const availability = { engagementType, from, until, hoursPerWeek, months, overlapHours: best.overlapHours };
  return {
    ...base,
    score: blocked ? 0 : best.score,
    mutual: blocked ? 0 : best.score,
    wishes: noWishes,
    raises: [],
    confidence: best.confidence,
    blocks: blocked ? perType.flatMap((offers) => offers.slice(0, 1)).flatMap(({ block }) => block ?? []) : [],
    bestEngagementType: blocked ? null : best.engagementType,
    byType,
    criteria: criterionResults(best.assessments, weights),
    headline: { ...headlineOf(best.assessments, weights), availability },
  };
}
