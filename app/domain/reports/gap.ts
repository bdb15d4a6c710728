/** How the experts of one subject compare to the open positions in it. */
export type Gap = "nobody" | "few" | "enough" | "unasked";

/**
 * The number of experts that a position should be able to choose from. Three is the smallest number that leaves a
 * choice when one declines and another turns out not to fit; it is a product decision, not a law.
 */
const CHOICE_FOR_ONE_POSITION = 3;

/**
 * `nobody`: positions without any expert. `few`: fewer than three experts per position. `unasked`: no position is open.
 * @param experts,positions counts from 0
 */
export function gapOf(experts: number, positions: number): Gap {
  if (positions === 0) return "unasked";
  if (experts === 0) return "nobody";
  return experts < positions * CHOICE_FOR_ONE_POSITION ? "few" : "enough";
}

/** Experts per position in tenths; null when no position is open. */
export function expertsForOnePosition(experts: number, positions: number): number | null {
  return positions === 0 ? null : Math.round((experts / positions) * 10) / 10;
}
