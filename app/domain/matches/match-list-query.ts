import { z } from "zod";
import { ENGAGEMENT_TYPES } from "~/domain/vocabulary/people";
import { CRITERIA, type Criterion } from "~/domain/matching/facts";
import { type WeightAdjustments } from "~/domain/matching/model";
import { ADJUSTMENT_STEPS, formatAdjustments, parseAdjustments } from "~/domain/matching/weights";
import { checkedBy, dayParam, flagParam, gather, listParam, oneOf, oneParam, pageParam, toParams } from "~/domain/params";

export const MATCH_VIEWS = ["cards", "table"] as const;
type MatchViewName = (typeof MATCH_VIEWS)[number];

/** `match` is the order of the formula; the others are for looking at the same people in another way. */
export const MATCH_SORTS = ["match", "score", "confidence", "available"] as const;
export type MatchSort = (typeof MATCH_SORTS)[number];

/** What the skills of a pair must rest on at least: one shown by a work or post, or one checked by a coordinator. */
export const EVIDENCE_FILTERS = ["linked", "verified"] as const;
export type EvidenceFilter = (typeof EVIDENCE_FILTERS)[number];

/** Least confidence, in percent. */
export const CONFIDENCE_FILTERS = ["50", "70", "90"] as const;

/** Shapes only: reference data stay out of the browser, and a code that nobody has simply finds nobody. */
const countryCode = checkedBy((value) => /^[A-Z]{2}$/.test(value));
const fieldCode = checkedBy((value) => /^\d(\.\d{1,2})?$/.test(value));
const languageCode = checkedBy((value) => /^[a-z]{2,3}$/.test(value));

const isWhatIfName = checkedBy((value) => value.length <= 120 && /^[a-z_]+(:[A-Za-z0-9_-]+){0,2}$/.test(value));

const schema = z.object({
  view: oneParam(oneOf(MATCH_VIEWS)).transform((view): MatchViewName => view ?? "cards"),
  form: listParam(oneOf(ENGAGEMENT_TYPES)),
  country: listParam(countryCode),
  field: listParam(fieldCode),
  /** All of them. */
  language: listParam(languageCode),
  /** Free on this day in the form of work that fits best. */
  free: dayParam,
  /** Only pairs that meet every must-have. */
  must: flagParam,
  evidence: oneParam(oneOf(EVIDENCE_FILTERS)),
  sure: oneParam(oneOf(CONFIDENCE_FILTERS)),
  sort: oneParam(oneOf(MATCH_SORTS)).transform((sort): MatchSort => sort ?? "match"),
  /** A loosened requirement that is tried out (what-ifs.ts). */
  try: oneParam(isWhatIfName),
  /** Near misses after those who fit. */
  near: flagParam,
  page: pageParam,
});
const NAMES = Object.keys(schema.shape) as (keyof z.infer<typeof schema>)[];

/**
 * What an address of the list of matches asks for. `adjustments` null: the weights that are saved with the position;
 * an object, also an empty one: these and no others.
 */
export type MatchListQuery = z.infer<typeof schema> & { adjustments: WeightAdjustments | null };

/** Names of the sliders' fields: the form without scripts sends one step for each criterion. */
export const sliderName = (criterion: Criterion) => `weight.${criterion}`;

/** The query an address holds; parts that are not understood are left out. */
export function parseMatchList(params: URLSearchParams): MatchListQuery {
  return { ...schema.parse(gather(params, NAMES)), adjustments: readAdjustments(params) };
}

export const EMPTY_MATCH_LIST: MatchListQuery = parseMatchList(new URLSearchParams());

/** The address of a query: only what differs from the plain list, in one order. */
export function matchListParams({ adjustments, ...query }: MatchListQuery): URLSearchParams {
  const { adjustments: _none, ...empty } = EMPTY_MATCH_LIST;
  const params = toParams(query, empty);
  if (adjustments !== null) params.set("w", formatAdjustments(adjustments));
  return params;
}

/** Whether the address is as a form sends it and should be replaced by its short form. */
export function isSentByForm(params: URLSearchParams): boolean {
  return [...params].some(([name, value]) => name.startsWith("weight.") || (value === "" && name !== "w"));
}

/** `w` as links carry it, or one field for each slider, whose value is the number of the step. */
function readAdjustments(params: URLSearchParams): WeightAdjustments | null {
  const moved = CRITERIA.filter((criterion) => params.has(sliderName(criterion)));
  if (moved.length === 0) return params.has("w") ? parseAdjustments(params.get("w")) : null;
  const steps = moved.map((criterion) => [criterion, ADJUSTMENT_STEPS[Number(params.get(sliderName(criterion)))]] as const);
  return parseAdjustments(steps.flatMap(([criterion, factor]) => (factor === undefined ? [] : [`${criterion}:${factor}`])).join(","));
}

/** The filters that narrow the list, in the order of the page. */
const MATCH_FILTERS = ["form", "must", "evidence", "sure", "free", "country", "field", "language"] as const;
export type MatchFilter = (typeof MATCH_FILTERS)[number];

/** The query without one filter, from its first page. */
export function withoutMatchFilter(query: MatchListQuery, filter: MatchFilter): MatchListQuery {
  return { ...query, [filter]: EMPTY_MATCH_LIST[filter], page: 1 };
}

/** The query without any filter: view, order and weights stay. */
export function withoutMatchFilters(query: MatchListQuery): MatchListQuery {
  return MATCH_FILTERS.reduce(withoutMatchFilter, query);
}
