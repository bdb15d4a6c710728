import type { PreparedExpert, PreparedPosition } from "../prepare";
import type { Availability, CriterionState, MatchContext, MatchExpert, MatchPosition } from "../model";
import type { EngagementType } from "~/domain/vocabulary/people";
import type { Basis, Reason } from "../reasons";

/** One fact and its credit. */
export interface Evidence {
  reason: Reason;
  /** 0-1, or null when the data to judge it is missing. */
  credit: number | null;
  /** The weight of this fact within its criterion; 0 for facts that are only reported. */
  share: number;
  /** 0-1: how certain the credit is. Treated as 0 when the credit is null. */
  certainty?: number;
  /** The basis of the fact; defaults to `stated`. */
  basis?: Basis;
  /** Breaks ties between facts of the same credit when the strongest one is chosen; higher is stronger. */
  merit?: number;
}

export interface Assessment {
  state: CriterionState;
  value: number | null;
  known: number;
  evidence: Evidence[];
}

/** The input of criteria that do not depend on the form of work. */
export interface PairFacts {
  expert: MatchExpert;
  position: MatchPosition;
  context: MatchContext;
  own: PreparedExpert;
  asked: PreparedPosition;
}

/** One form of work that the position accepts and the expert offers. */
export interface OfferFacts extends PairFacts {
  engagementType: EngagementType;
  availability: Availability;
  /** True when the work would be done from abroad: time zones count and places do not. */
  remote: boolean;
}

export const notAsked: Assessment = Object.freeze({ state: "not_asked", value: null, known: 1, evidence: [] });

/**
 * The value of a criterion: the mean of its facts weighted by share, over the facts that can be judged. Facts are
 * summed in the order given, and callers keep that order fixed for a position: floating-point sums then stay monotone
 * in each credit, and so does the score.
 */
export function assess(evidence: Evidence[]): Assessment {
  let judgedShare = 0;
  let allShare = 0;
  let sum = 0;
  let known = 0;
  for (const { credit, share, certainty } of evidence) {
    allShare += share;
    if (credit === null) continue;
    judgedShare += share;
    sum += share * credit;
    known += share * (certainty ?? 1);
  }
  if (allShare === 0) return { ...notAsked, evidence };
  if (judgedShare === 0) return { state: "unknown", value: null, known: 0, evidence };
  return { state: "scored", value: sum / judgedShare, known: known / allShare, evidence };
}

/** The credit for a gap of `steps`, from a table that starts at "no gap"; larger gaps use its last entry. */
export function creditForGap(table: readonly number[], steps: number): number {
  const index = Math.min(Math.max(steps, 0), table.length - 1);
  return table[index] ?? 0;
}
