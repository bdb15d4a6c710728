import type { EngagementType } from "~/domain/vocabulary/people";
import type { Evidence, PairFacts } from "./criteria/assessment";
import { type Assessments, combine } from "./combine";
import { nothingOffered } from "./eligibility";
import { fits } from "./fit";
import { headlineOf, nearMusts } from "./headline";
import { CRITERIA } from "./facts";
import {
  MATCHING_VERSION,
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
import { betterOffer, judgeOffer, judgePair, type OfferResult } from "./offers";
import { prepareExpert, preparePosition, type PreparedExpert, type PreparedPosition } from "./prepare";
import { raisesOf } from "./raises";
import type { Block } from "./reasons";
import { judgeWishes, mutualScore, wishesInOrder } from "./wishes";

/** The numbers of a pair without its reasons, for ranking thousands of pairs. */
export interface PairScore {
  expertId: string;
  positionId: string;
  /** All numbers are 0 for a blocked pair; otherwise they equal those of `matchPair`. */
  blocked: boolean;
  score: number;
  mutual: number;
  confidence: number;
  bestEngagementType: EngagementType | null;
  fits: boolean;
}

function factsOf(own: PreparedExpert, asked: PreparedPosition): PairFacts {
  return { expert: own.expert, position: asked.position, context: asked.context, own, asked };
}

/** Scores one pair without reasons; returns the same numbers as `explainPair`. */
export function scorePair(own: PreparedExpert, asked: PreparedPosition): PairScore {
  const { expert } = own;
  const { position, context } = asked;
  const out: PairScore = {
    expertId: expert.id,
    positionId: position.id,
    blocked: true,
    score: 0,
    mutual: 0,
    confidence: 0,
    bestEngagementType: null,
    fits: false,
  };
  if (context.isBlocked(expert.id, position.id)) return out;
  const facts = factsOf(own, asked);
  let shared: Assessments | null = null;
  let best: OfferResult | null = null;
  for (const type of asked.types) {
    for (const offer of own.offers.get(type) ?? []) {
      shared ??= judgePair(facts);
      const result = judgeOffer(facts, shared, offer);
      if (result.block === null && (best === null || betterOffer(result, best) < 0)) best = result;
    }
  }
  if (best === null) return out;
  out.blocked = false;
  out.score = best.score;
  out.mutual = mutualScore(best.exact, wishesInOrder(expert, position, best.availability));
  out.confidence = best.confidence;
  out.bestEngagementType = best.engagementType;
  out.fits = fits({ blocks: [], score: best.score, headline: nearMusts(best.assessments) });
  return out;
}

function typeResult(type: EngagementType, offers: readonly OfferResult[]): TypeResult {
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

function inOrderOfWorth(evidence: readonly Evidence[]): GroundedReason[] {
  if (evidence.length < 2) return evidence.map(grounded);
  return [...evidence].sort((a, b) => (b.credit ?? -1) - (a.credit ?? -1) || (b.merit ?? 0) - (a.merit ?? 0)).map(grounded);
}

function criterionResults(assessments: Assessments, weights: CriterionWeights): CriterionResult[] {
  return CRITERIA.map((criterion) => {
    const { state, value, known, evidence } = assessments[criterion];
    return { criterion, weight: weights[criterion], state, value, known, reasons: inOrderOfWorth(evidence) };
  });
}

function availabilityOf({ availability, assessments }: OfferResult, today: string): Headline["availability"] {
  const { engagementType, from, until, hoursPerWeek, months } = availability;
  const overlap = assessments.time_zone.evidence[0]?.reason;
  const overlapHours = overlap?.code === "time_zone_overlap" || overlap?.code === "time_zone_narrow" ? overlap.hours : null;
  return { engagementType, now: from <= today, from, until, hoursPerWeek, months, overlapHours };
}

const noWishes: WishesResult = { state: "not_asked", value: null, reasons: [] };
const nothing = { score: 0, mutual: 0, confidence: 0, bestEngagementType: null, byType: [], criteria: [], raises: [] };
const silent: Headline = { strongest: null, mainGap: null, mustMet: 0, mustNear: 0, mustTotal: 0, missing: [], availability: null };

/**
 * Scores and explains one pair. Pure: the same input gives the same result, regardless of the order of its lists. A
 * blocked pair scores 0 and lists its blocks; when the expert blocked the institution, the result contains nothing
 * else.
 */
export function explainPair(own: PreparedExpert, asked: PreparedPosition): MatchResult {
  const { expert } = own;
  const { position, context, types } = asked;
  const base = { version: MATCHING_VERSION, expertId: expert.id, positionId: position.id, ...nothing, wishes: noWishes } as const;
  if (context.isBlocked(expert.id, position.id)) {
    return { ...base, blocks: [{ code: "expert_blocked_institution" }], headline: silent };
  }
  const facts = factsOf(own, asked);
  const shared = judgePair(facts);
  const perType = types.map((type) => (own.offers.get(type) ?? []).map((offer) => judgeOffer(facts, shared, offer)).sort(betterOffer));
  const byType = types.map((type, index) => typeResult(type, perType[index] ?? []));
  const best = perType.flatMap((offers) => offers.slice(0, 1)).sort(betterOffer)[0];
  if (best === undefined) {
    const effective = asked.effective[types[0] ?? "return_long_term"];
    const none = nothingOffered(expert, position);
    return {
      ...base,
      byType,
      blocks: none ? [none] : [],
      confidence: combine(shared, effective).confidence,
      criteria: criterionResults(shared, effective.weights),
      headline: headlineOf(shared, effective.weights),
    };
  }
  const { weights } = asked.effective[best.engagementType];
  const judged = {
    ...base,
    byType,
    confidence: best.confidence,
    criteria: criterionResults(best.assessments, weights),
    headline: { ...headlineOf(best.assessments, weights), availability: availabilityOf(best, context.today) },
  };
  if (best.block !== null) {
    return { ...judged, blocks: perType.flatMap((offers) => offers.slice(0, 1)).flatMap(({ block }) => block ?? []) };
  }
  const wishes = judgeWishes(expert, position, best.availability);
  return {
    ...judged,
    blocks: [],
    score: best.score,
    mutual: mutualScore(best.exact, wishesInOrder(expert, position, best.availability)),
    wishes: { state: wishes.state, value: wishes.value, reasons: inOrderOfWorth(wishes.evidence) },
    bestEngagementType: best.engagementType,
    raises: raisesOf(best, own, asked),
  };
}

/** `explainPair` for a single pair. When one side is compared with many, prepare it once instead. */
export function matchPair(expert: MatchExpert, position: MatchPosition, context: MatchContext): MatchResult {
  return explainPair(prepareExpert(expert), preparePosition(position, context));
}
