import type { PayPeriod } from "~/domain/vocabulary/positions";
import { assess, type Evidence, type Assessment } from "./criteria/assessment";
import type { Availability, MatchExpert, MatchPosition, PayOffer } from "./model";
import type { PayFloor } from "./facts";
import { TUNING } from "./weights";

/** How often each unit comes in a year; units of unknown length (a day, an hour, a lump sum) compare only with themselves. */
const PER_YEAR: Partial<Record<PayPeriod, number>> = { month: 12, year: 1 };

/** An amount in another unit of pay; null where the two cannot be compared. */
function convert(amount: number, from: PayPeriod, to: PayPeriod): number | null {
  if (from === to) return amount;
  const [a, b] = [PER_YEAR[from], PER_YEAR[to]];
  return a === undefined || b === undefined ? null : (amount * a) / b;
}

/** 0-1: what a band pays against the floor; an open top may reach it, so it keeps more. Null: not comparable. */
function bandCredit(floor: PayFloor, offer: PayOffer): number | null {
  if (offer.currency !== floor.currency) return null;
  const top = offer.to ?? offer.from;
  const paid = top === null ? null : convert(top, offer.per, floor.per);
  if (paid === null) return null;
  if (paid >= floor.amount) return 1;
  const reached = paid / floor.amount;
  return offer.to === null ? Math.max(reached, TUNING.wishes.openTopCredit) : reached;
}

function payEvidence(floor: PayFloor, pay: readonly PayOffer[]): Evidence {
  let best: number | null = null;
  for (const offer of pay) {
    const credit = bandCredit(floor, offer);
    if (credit !== null && (best === null || credit > best)) best = credit;
  }
  const code = best === null ? "pay_unknown" : best >= 1 ? "pay_enough" : "pay_below";
  return { reason: { code, floor }, credit: best, share: 1 };
}

/**
 * How a position meets what the expert wishes and tells nobody: the kinds of institution and the least pay for this form of
 * work. Forms, places, dates and hours are judged where both sides see them.
 */
export function judgeWishes(expert: MatchExpert, position: MatchPosition, offer: Availability): Assessment {
  const evidence: Evidence[] = [];
  const { institutionKinds } = expert.wishes;
  if (institutionKinds.length > 0) {
    const wanted = institutionKinds.includes(position.institutionKind);
    const code = wanted ? "institution_wanted" : "institution_not_wanted";
    const credit = wanted ? 1 : TUNING.wishes.otherKindCredit;
    evidence.push({ reason: { code, institutionKind: position.institutionKind }, credit, share: 1 });
  }
  if (offer.payFloor !== null) evidence.push(payEvidence(offer.payFloor, position.pay));
  return assess(evidence);
}

/**
 * The value of the wishes as the order of lists may know it: the least pay counts as the next lower amount of the series 1, 2, 5,
 * 10, 20 ... Whoever writes a position sets its pay and sees who moves; with the exact amount they could narrow it down to the last
 * unit, so they get no closer than the step.
 */
export function wishesInOrder(expert: MatchExpert, position: MatchPosition, offer: Availability): number | null {
  const { payFloor } = offer;
  const known = payFloor === null ? offer : { ...offer, payFloor: { ...payFloor, amount: stepBelow(payFloor.amount) } };
  return judgeWishes(expert, position, known).value;
}

/** The largest of 1, 2, 5, 10, 20, 50 ... that is no more than the amount; smaller amounts stay as they are. */
function stepBelow(amount: number): number {
  if (amount < 1) return amount;
  const power = 10 ** (String(Math.floor(amount)).length - 1);
  return ([5, 2].find((digit) => amount >= digit * power) ?? 1) * power;
}

/**
 * The key that lists are ordered by on both sides, 0-100 in hundredths: the score, of which wishes that are not met take
 * away a bounded part. People reply where the interest is mutual (Pizzato et al., "RECON: a reciprocal recommender for online
 * dating", RecSys 2010, which takes the harmonic mean of both sides); the bound keeps a private wish from turning a fit of
 * 90 into one of 20, which the other side could read off the list.
 */
export function mutualScore(score: number, wishes: number | null): number {
  return Math.round(100 * score * (1 - TUNING.wishes.influence * (1 - (wishes ?? 1)))) / 100;
}

/** The expert as others rank one: with no wish that an order could tell. */
export function withoutWishes(expert: MatchExpert): MatchExpert {
  return { ...expert, wishes: { institutionKinds: [] }, availability: expert.availability.map((offer) => ({ ...offer, payFloor: null })) };
}
