import { ENGAGEMENT_TYPES } from "~/domain/vocabulary/people";
import { CRITERIA, type Criterion } from "~/domain/matching/facts";
import { type WeightAdjustments } from "~/domain/matching/model";
import { ADJUSTMENT_STEPS, formatAdjustments, parseAdjustments } from "~/domain/matching/weights";
import {
  checkedBy,
  dayParam,
  flagParam,
  listParam,
  oneOf,
  oneParam,
  pageParam,
  toParams,
  type ParamsOf,
  parseParams,
} from "~/domain/params";

export const MATCH_VIEWS = ["cards", "table"] as const;

/** `match` is the order of the formula; the others sort the same people differently. */
export const MATCH_SORTS = ["match", "score", "confidence", "available"] as const;
export type MatchSort = (typeof MATCH_SORTS)[number];

/** The minimum evidence for the skills of a pair: shown by a work or post, or checked by a coordinator. */
export const EVIDENCE_FILTERS = ["linked", "verified"] as const;
export type EvidenceFilter = (typeof EVIDENCE_FILTERS)[number];

/** Minimum confidence, in percent. */
export const CONFIDENCE_FILTERS = ["50", "70", "90"] as const;

/** Validates formats only: reference data stay out of the browser, and a code that nobody has simply finds nobody. */
const countryCode = checkedBy((value) => /^[A-Z]{2}$/.test(value));
const fieldCode = checkedBy((value) => /^\d(\.\d{1,2})?$/.test(value));
const languageCode = checkedBy((value) => /^[a-z]{2,3}$/.test(value));

const isWhatIfName = checkedBy((value) => value.length <= 120 && /^[a-z_]+(:[A-Za-z0-9_-]+){0,2}$/.test(value));

const shape = {
  view: oneParam(oneOf(MATCH_VIEWS), "cards"),
  form: listParam(oneOf(ENGAGEMENT_TYPES)),
  country: listParam(countryCode),
  field: listParam(fieldCode),
  /** Experts must have all of them. */
  language: listParam(languageCode),
  /** Available on this day in the form of work that fits best. */
  free: dayParam,
  /** Only pairs that meet every must-have. */
  must: flagParam,
  evidence: oneParam(oneOf(EVIDENCE_FILTERS)),
  sure: oneParam(oneOf(CONFIDENCE_FILTERS)),
  sort: oneParam(oneOf(MATCH_SORTS), "match"),
  /** A loosened requirement to apply (what-ifs.ts). */
  try: oneParam(isWhatIfName),
  /** Also list near misses, after those who fit. */
  near: flagParam,
  page: pageParam,
};
/**
 * The query in the URL of the match list. `adjustments` null: the weights saved with the position; an object, even an
 * empty one: exactly these.
 */
export type MatchListQuery = ParamsOf<typeof shape> & { adjustments: WeightAdjustments | null };

/** Names of the slider fields: without scripts, the form sends one step per criterion. */
export const sliderName = (criterion: Criterion) => `weight.${criterion}`;

/** Parses the query from a URL; invalid parts are dropped. */
export function parseMatchList(params: URLSearchParams): MatchListQuery {
  return { ...parseParams(shape, params), adjustments: readAdjustments(params) };
}

export const EMPTY_MATCH_LIST: MatchListQuery = parseMatchList(new URLSearchParams());

/** Serialises a query for the URL: only values that differ from the defaults, in a fixed order. */
export function matchListParams({ adjustments, ...query }: MatchListQuery): URLSearchParams {
  const { adjustments: _none, ...empty } = EMPTY_MATCH_LIST;
  const params = toParams(query, empty);
  if (adjustments !== null) params.set("w", formatAdjustments(adjustments));
  return params;
}

/** Whether the URL comes straight from a form and should be redirected to its short form. */
export function isSentByForm(params: URLSearchParams): boolean {
  return [...params].some(([name, value]) => name.startsWith("weight.") || (value === "" && name !== "w"));
}

/** `w` as links carry it, or one field per slider, whose value is the index of the step. */
function readAdjustments(params: URLSearchParams): WeightAdjustments | null {
  const moved = CRITERIA.filter((criterion) => params.has(sliderName(criterion)));
  if (moved.length === 0) return params.has("w") ? parseAdjustments(params.get("w")) : null;
  const steps = moved.map((criterion) => [criterion, ADJUSTMENT_STEPS[Number(params.get(sliderName(criterion)))]] as const);
  return parseAdjustments(steps.flatMap(([criterion, factor]) => (factor === undefined ? [] : [`${criterion}:${factor}`])).join(","));
}

/** The filters that narrow the list, in page order. */
const MATCH_FILTERS = ["form", "must", "evidence", "sure", "free", "country", "field", "language"] as const;
export type MatchFilter = (typeof MATCH_FILTERS)[number];

/** The query without one filter, reset to the first page. */
export function withoutMatchFilter(query: MatchListQuery, filter: MatchFilter): MatchListQuery {
  return { ...query, [filter]: EMPTY_MATCH_LIST[filter], page: 1 };
}

/** The query without any filter; view, order and weights stay. */
export function withoutMatchFilters(query: MatchListQuery): MatchListQuery {
  return MATCH_FILTERS.reduce(withoutMatchFilter, query);
}
