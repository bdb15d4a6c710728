import { MAX_HITS } from "./settings";

export const PAGE_SIZE = 20;

/** A number by record id; whoever has most comes first. */
export type Ranks = ReadonlyMap<string, number>;

/** One page of all hits by rank, equals in the order given. */
export function pageByRank<H extends { id: string }>(hits: readonly H[], page: number, ranks: Ranks): H[] {
  const ordered = [...hits].sort((a, b) => (ranks.get(b.id) ?? 0) - (ranks.get(a.id) ?? 0));
  return ordered.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
}

/** Options of a filter with how many results choosing them would leave. */
export type Counts = Record<string, number>;

/** A filter whose removal would bring results, and how many. */
export type Loosening<F extends string> = { filter: F; total: number };

/** What the database answers in the engine's stead. */
export type DatabaseAnswer<F extends string> = { ids: string[]; total: number; loosenings: Loosening<F>[] | null };

/**
 * The advice for an empty result: what each looser query would bring, the most first, those that bring nothing left out.
 * @param totals of each looser query, in the same order; null when nobody counted
 */
export function advise<F extends string>(looser: readonly { filter: F }[], totals: readonly number[] | null): Loosening<F>[] | null {
  if (totals === null) return null;
  return looser
    .map(({ filter }, index) => ({ filter, total: totals[index] ?? 0 }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
}

/** The last page that can be opened; the engine pages through its first thousand hits only. */
export function lastPage(total: number): number {
  return Math.max(1, Math.ceil(Math.min(total, MAX_HITS) / PAGE_SIZE));
}
