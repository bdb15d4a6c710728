import type { MatchResult } from "./model";

/**
 * Minimum score at which a pair may count as fitting; below it the pair is a near miss that is shown on request. In the
 * judged set, this threshold together with that of the must-haves best separates the people worth contacting from the
 * rest (docs/matching.md).
 */
export const FITS_FROM = 30;

/** The input of the fit check. */
type Judged = Pick<MatchResult, "blocks" | "score"> & { headline: Pick<MatchResult["headline"], "mustNear" | "mustTotal"> };

/**
 * Whether a pair fits: nothing blocks it, at least half of the must-haves are met or nearly met, and the score reaches
 * the threshold. All other pairs are near misses.
 */
export function fits({ blocks, score, headline }: Judged): boolean {
  return blocks.length === 0 && headline.mustNear * 2 >= headline.mustTotal && score >= FITS_FROM;
}
