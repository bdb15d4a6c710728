import { and, or, type Expression } from "~/domain/search/expression";

/**
 * One aspect of a match as index filters can express it: the ways to meet it, best first, each with its loss relative
 * to the best (which loses nothing), and the loss when none holds. Losses are integers in units, ascending. The ways
 * may be nested or not.
 */
export type Aspect = { ways: readonly { holds: Expression; loss: number }[]; otherwise: number };

/** The maximum total loss over all aspects. */
export function greatestLoss(aspects: readonly Aspect[]): number {
  return aspects.reduce((sum, aspect) => sum + aspect.otherwise, 0);
}

/**
 * A filter that holds for everyone who loses at most `budget` units over all aspects; null when that is everyone. The
 * engine can neither add nor sort by a sum, so the sum is expanded: aspect by aspect, the loss in one leaves less
 * budget for the rest. Put aspects with a large loss first, because they cut the expansion short.
 * @returns the filter, and in `lookups` how many conditions the engine has to look up for it
 */
export function withinBudget(aspects: readonly Aspect[], budget: number): { filter: Expression | null; lookups: number } {
  const rest = aspects.map((_, at) => greatestLoss(aspects.slice(at)));
  const memo = new Map<string, Unfolded>();
  const unfold = (at: number, left: number): Unfolded => {
    if (left < 0) return NOBODY;
    const aspect = aspects[at];
    if (aspect === undefined || (rest[at] ?? 0) <= left) return EVERYONE;
    const key = `${at} ${left}`;
    const known = memo.get(key);
    if (known) return known;
    let result = unfold(at + 1, left - aspect.otherwise);
    // From the worst way to the best. A way that leaves the same remaining filter as the ways after it adds nobody.
    for (const way of [...aspect.ways].reverse()) {
      const then = unfold(at + 1, left - way.loss);
      if (then === NOBODY || (then !== EVERYONE && then.filter === result.filter)) continue;
      const met =
        then === EVERYONE ? { filter: way.holds, lookups: 1 } : { filter: and(way.holds, then.filter ?? ""), lookups: then.lookups + 1 };
      result = result === NOBODY ? met : { filter: or(met.filter, result.filter ?? ""), lookups: met.lookups + result.lookups };
    }
    memo.set(key, result);
    return result;
  };
  const whole = unfold(0, budget);
  if (whole === NOBODY) throw new RangeError("a budget below zero");
  return whole;
}

/** A null filter holds for everyone, or, in `NOBODY`, for no one. */
type Unfolded = { filter: Expression | null; lookups: number };
const EVERYONE: Unfolded = { filter: null, lookups: 0 };
const NOBODY: Unfolded = { filter: null, lookups: 0 };
