import type { PayPeriod } from "~/domain/vocabulary/positions";
import { assess, type Evidence, type Assessment } from "./criteria/assessment";
import type { Availability, MatchExpert, MatchPosition, PayOffer } from "./model";
import type { PayFloor } from "./facts";
import { TUNING } from "./weights";

/** Occurrences of each unit per year; units of unknown length (a day, an hour, a lump sum) are only comparable with themselves. */
const PER_YEAR: Partial<Record<PayPeriod, number>> = { month: 12, year: 1 };

/** Converts an amount to another unit of pay; null when the two are not comparable. */
function convert(amount: number, from: PayPeriod, to: PayPeriod): number | null {
  if (from === to) return amount;
  const [a, b] = [PER_YEAR[from], PER_YEAR[to]];
  return a === undefined || b === undefined ? null : (amount * a) / b;
}

/** 0-1: the pay of a band against the floor; an open-ended band may reach the floor, so it loses less. Null: not comparable. */
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
 * How well a position meets the expert's private wishes: the kinds of institution and the minimum pay for this form of
 * work. Forms, places, dates and hours are not part of it; they are judged in criteria that both sides see.
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
 * The value of the wishes as used for the order of lists: the minimum pay is rounded down to the series 1, 2, 5, 10, 20
 * ... The author of a position sets its pay and can watch whose place in the list changes. With the exact amount they
 * could narrow it down to the last unit; with the rounded one they get no closer than the step.
 */
export function wishesInOrder(expert: MatchExpert, position: MatchPosition, offer: Availability): number | null {
  const { payFloor } = offer;
  const known = payFloor === null ? offer : { ...offer, payFloor: { ...payFloor, amount: stepBelow(payFloor.amount) } };
  return judgeWishes(expert, position, known).value;
}

/** The largest of 1, 2, 5, 10, 20, 50 ... that does not exceed the amount; amounts below 1 are unchanged. */
function stepBelow(amount: number): number {
  if (amount < 1) return amount;
  const power = 10 ** (String(Math.floor(amount)).length - 1);
  return ([5, 2].find((digit) => amount >= digit * power) ?? 1) * power;
}

/**
 * The sort key of lists on both sides, 0-100 in hundredths: the score, reduced by a bounded part for wishes that are
 * not met. People reply where the interest is mutual (Pizzato et al., "RECON: a reciprocal recommender for online
 * dating", RecSys 2010, which takes the harmonic mean of both sides). The bound prevents a private wish from turning a
 * fit of 90 into one of 20, which the other side could infer from the list.
 */
export function mutualScore(score: number, wishes: number | null): number {
  return Math.round(100 * score * (1 - TUNING.wishes.influence * (1 - (wishes ?? 1)))) / 100;
}

/** The expert as used in rankings by others: without wishes, so that the order cannot reveal them. */
export function withoutWishes(expert: MatchExpert): MatchExpert {
  return { ...expert, wishes: { institutionKinds: [] }, availability: expert.availability.map((offer) => ({ ...offer, payFloor: null })) };
}
