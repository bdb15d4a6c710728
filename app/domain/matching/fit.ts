import type { MatchResult } from "./model";

/**
 * From this score on a pair may count as fitting; below it stays a near miss that is shown on request. In the judged set,
 * this bar with that of the must-haves tells those worth talking to from the rest best (docs/matching.md).
 */
export const FITS_FROM = 30;

/** What the bar looks at. */
type Judged = Pick<MatchResult, "blocks" | "score"> & { headline: Pick<MatchResult["headline"], "mustNear" | "mustTotal"> };

/**
 * Whether a pair fits: nothing blocks it, at least half of the must-haves are met or nearly so, and the
 * score reaches the bar. The rest are near misses.
 */
export function fits({ blocks, score, headline }: Judged): boolean {
  return blocks.length === 0 && headline.mustNear * 2 >= headline.mustTotal && score >= FITS_FROM;
}
