import { MAX_HITS } from "./settings";

export const PAGE_SIZE = 20;

/** A number by record id; the highest comes first. */
export type Ranks = ReadonlyMap<string, number>;

/** One page of all hits by rank; ties keep the order given. */
export function pageByRank<H extends { id: string }>(hits: readonly H[], page: number, ranks: Ranks): H[] {
  const ordered = [...hits].sort((a, b) => (ranks.get(b.id) ?? 0) - (ranks.get(a.id) ?? 0));
  return ordered.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
}

/** Options of a filter with the number of results that choosing them would leave. */
export type Counts = Record<string, number>;

/** A filter whose removal would bring results, and their number. */
export type Loosening<F extends string> = { filter: F; total: number };

/** The result of the database fallback. */
export type DatabaseAnswer<F extends string> = { ids: string[]; total: number; loosenings: Loosening<F>[] | null };

/**
 * The suggestions for an empty result: the number of results of each looser query, largest first, without those that
 * find nothing.
 * @param totals of each looser query, in the same order; null when nothing was counted
 */
export function advise<F extends string>(looser: readonly { filter: F }[], totals: readonly number[] | null): Loosening<F>[] | null {
  if (totals === null) return null;
  return looser
    .map(({ filter }, index) => ({ filter, total: totals[index] ?? 0 }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
}

/** The last page that can be opened; the engine only pages through its first thousand hits. */
export function lastPage(total: number): number {
  return Math.max(1, Math.ceil(Math.min(total, MAX_HITS) / PAGE_SIZE));
}
