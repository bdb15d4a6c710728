import { and, or, type Expression } from "~/domain/search/expression";

/**
 * One aspect of a match as a filter can see it: ways to meet it, the better ones first, each with what it loses against
 * the best (which loses nothing), and what is lost when none holds. Losses are whole units, ascending. The ways may be
 * nested or not.
 */
export type Aspect = { ways: readonly { holds: Expression; loss: number }[]; otherwise: number };

/** The most that can be lost over all aspects. */
export function greatestLoss(aspects: readonly Aspect[]): number {
  return aspects.reduce((sum, aspect) => sum + aspect.otherwise, 0);
}

/**
 * A filter that holds for everyone who loses at most `budget` units over all aspects; null when that is everyone. The
 * engine can neither add nor order by a sum, so the sum is unfolded: aspect after aspect, what is lost in one leaves less
 * for the rest. Put aspects with much to lose first; they cut the unfolding short.
 * @returns how often the engine has to look up a condition, in `lookups`
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
    // From the worst way to the best: one that leaves no more than the ways after it adds nobody.
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
