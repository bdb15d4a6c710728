import { MAX_HITS } from "./settings";

export const PAGE_SIZE = 20;

/** Options of a filter with how many results choosing them would leave. */
export type Counts = Record<string, number>;

/** A filter whose removal would bring results, and how many. */
export type Loosening<F extends string> = { filter: F; total: number };

/** The last page that can be opened; the engine pages through its first thousand hits only. */
export function lastPage(total: number): number {
  return Math.max(1, Math.ceil(Math.min(total, MAX_HITS) / PAGE_SIZE));
}
