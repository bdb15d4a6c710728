import { byText } from "./by-text";
import type { MatchContext, MatchExpert, MatchPosition, MatchResult } from "./model";
import { prepareExpert, preparePosition } from "./prepare";
import { explainPair, type PairScore } from "./score";

export interface RankOptions {
  /** Maximum number of results. */
  limit?: number;
  /** Also list blocked pairs, after the others, with their blocks. */
  keepBlocked?: boolean;
}

function isHidden(result: MatchResult): boolean {
  return result.blocks.some((block) => block.code === "expert_blocked_institution");
}

/** The sort order of lists: `mutual`, then score and confidence. Break remaining ties by id. */
export function byWorth(
  a: Pick<PairScore, "mutual" | "score" | "confidence">,
  b: Pick<PairScore, "mutual" | "score" | "confidence">,
): number {
  return b.mutual - a.mutual || b.score - a.score || b.confidence - a.confidence;
}

function order(results: MatchResult[], idOf: (result: MatchResult) => string, options: RankOptions): MatchResult[] {
  return results
    .filter((result) => !isHidden(result) && (options.keepBlocked === true || result.blocks.length === 0))
    .sort((a, b) => Number(a.blocks.length > 0) - Number(b.blocks.length > 0) || byWorth(a, b) || byText(idOf(a), idOf(b)))
    .slice(0, options.limit);
}

/**
 * The experts who fit a position, best first: `mutual`, then score, confidence and id. Blocked pairs are left out
 * unless requested; an expert who blocked the institution is always left out (DOMAIN, "Privacy rules").
 */
export function rankExperts(
  position: MatchPosition,
  experts: readonly MatchExpert[],
  context: MatchContext,
  options: RankOptions = {},
): MatchResult[] {
  const asked = preparePosition(position, context);
  return order(
    experts.map((expert) => explainPair(prepareExpert(expert), asked)),
    (result) => result.expertId,
    options,
  );
}

/** The positions that fit an expert, best first; the same order and the same exclusions as `rankExperts`. */
export function rankPositions(
  expert: MatchExpert,
  positions: readonly MatchPosition[],
  context: MatchContext,
  options: RankOptions = {},
): MatchResult[] {
  const own = prepareExpert(expert);
  return order(
    positions.map((position) => explainPair(own, preparePosition(position, context))),
    (result) => result.positionId,
    options,
  );
}
