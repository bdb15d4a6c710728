import { listExpertCards } from "~/domain/experts/list-expert-cards.server";
import { type ExpertCard } from "~/domain/experts/model";
import { type Actor } from "~/domain/vocabulary/actor";
import { CRITERIA, type Criterion } from "~/domain/matching/facts";
import { type MatchResult, type WeightAdjustments } from "~/domain/matching/model";
import { candidateExperts } from "./candidate-experts.server";
import { candidateJudge } from "./judge-candidates";
import { countFilters, type FilterCounts, filtered, isFiltered, type Judged, moves, ordered } from "./match-filters";
import { EMPTY_MATCH_LIST, type MatchListQuery } from "./match-list-query";
import { type MatchedPosition, openMatches, type OpenedMatches } from "./open-matches.server";
import { type WhatIf } from "./what-ifs";

/**
 * Whether moving a slider can change anything: `not_asked` when the position requests nothing for this criterion,
 * `no_points` when the fitting forms of work give it no points.
 */
type SliderState = "asked" | "not_asked" | "no_points";

export type ListedMatch = {
  card: ExpertCard;
  result: MatchResult;
  fits: boolean;
  freeFrom: string | null;
  /**
   * Places moved up (positive) or down compared with the default weights, among the listed experts; null when the
   * default weights apply.
   */
  move: number | null;
};

export type ExpertMatches = {
  position: MatchedPosition;
  /** One page of the list: fitting experts first, then near misses if requested. */
  matches: ListedMatch[];
  /** The page returned: the last one if the query asks for a page beyond it. */
  page: number;
  /** Total number of listed experts over all pages. */
  total: number;
  /** Counts of those who pass the filters, by whether they fit; near misses are listed only if requested. */
  fitting: number;
  nearMisses: number;
  counts: FilterCounts;
  weights: { used: WeightAdjustments; saved: WeightAdjustments; states: Record<Criterion, SliderState>; up: number; down: number };
  mayTune: boolean;
  isMember: boolean;
  considered: number;
  /** The loosened requirement that the list applies. */
  tried: WhatIf | null;
  /** The index did not answer, and PostgreSQL selected the candidates. */
  degraded: boolean;
};

/**
 * The experts who fit a position, best first, each with score and reasons. Lists only experts whom the actor may find,
 * and none who blocked the institution. Near misses (matching/fit.ts) follow if the query asks for them.
 * @throws Refusal `not_found` for actors who must not know of the position, `forbidden` while its institution is not
 *   verified
 */
export async function rankExpertsForPosition(
  actor: Actor,
  positionId: string,
  asked: Partial<MatchListQuery> & { perPage: number },
): Promise<ExpertMatches> {
  const query = { ...EMPTY_MATCH_LIST, ...asked };
  const opened = await openMatches(actor, positionId, query.adjustments, query.try);
  const candidates = await candidateExperts(actor, opened.asked, opened.context);
  const experts = await opened.readExperts(candidates.ids);
  const judge = candidateJudge(opened.asked, experts);
  const used = opened.context.adjustments;
  const plain = { ...opened.context, adjustments: {} };
  const { pairs: every, untold } = judge.judge(opened.context, query.near || isFiltered(query));
  const passing = ordered(filtered(every, query), query.sort);
  const fitting = passing.filter((pair) => pair.fits);
  const listed = query.near ? passing : fitting;
  const before = () => (query.sort === "match" ? judge.order(plain) : idsOf(ordered(judge.judge(plain, true).pairs, query.sort)));
  const moved = Object.keys(used).length === 0 ? null : moves(before(), idsOf(listed));
  const page = Math.min(query.page, Math.max(1, Math.ceil(listed.length / query.perPage)));
  const shown = listed.slice((page - 1) * query.perPage, page * query.perPage);
  const cards = new Map((await listExpertCards(actor, idsOf(shown))).map((card) => [card.id, card]));
  return {
    position: opened.position,
    tried: opened.tried,
    matches: shown.flatMap(({ result, fits, freeFrom }) => {
      const card = cards.get(result.expertId);
      return card ? [{ card, result, fits, freeFrom, move: moved?.get(result.expertId) ?? null }] : [];
    }),
    page,
    total: listed.length,
    fitting: fitting.length,
    nearMisses: passing.length - fitting.length + untold,
    counts: countFilters(query.near ? every : every.filter((pair) => pair.fits), query),
    weights: {
      used,
      saved: opened.saved,
      states: sliderStates(opened, every),
      up: [...(moved?.values() ?? [])].filter((move) => move > 0).length,
      down: [...(moved?.values() ?? [])].filter((move) => move < 0).length,
    },
    mayTune: opened.mayTune,
    isMember: opened.isMember,
    considered: experts.length,
    degraded: candidates.degraded,
  };
}

const idsOf = (pairs: readonly Judged[]) => pairs.map((pair) => pair.result.expertId);

function sliderStates({ context }: OpenedMatches, pairs: readonly Judged[]): Record<Criterion, SliderState> {
  const states = CRITERIA.map((criterion): [Criterion, SliderState] => {
    // Without a judged pair it is unknown what the position requests.
    if (pairs.length === 0) return [criterion, "asked"];
    const asking = pairs.filter(({ result }) => result.criteria.some((one) => one.criterion === criterion && one.state !== "not_asked"));
    if (asking.length === 0) return [criterion, "not_asked"];
    return [criterion, asking.some(({ form }) => form !== null && context.weights[form][criterion] > 0) ? "asked" : "no_points"];
  });
  return Object.fromEntries(states) as Record<Criterion, SliderState>;
}
