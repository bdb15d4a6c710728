import { ENGAGEMENT_TYPES } from "~/domain/vocabulary/people";
import { INSTITUTION_KINDS } from "~/domain/vocabulary/institutions";
import { POSITION_KINDS } from "~/domain/vocabulary/positions";
import { isFieldCode } from "~/domain/reference/fields";
import { isProvinceCode } from "~/domain/reference/provinces";
import { isTechnologyCode } from "~/domain/reference/technologies";
import {
  checkedBy,
  flagParam,
  isRecordId,
  listParam,
  oneOf,
  oneParam,
  pageParam,
  textParam,
  toParams,
  type ParamsOf,
  parseParams,
} from "~/domain/params";
import { skillGroupParams } from "./skill-group-params";

export const POSITION_SORTS = ["relevance", "newest", "deadline"] as const;
export type PositionSort = (typeof POSITION_SORTS)[number];

/** The deadline falls within this many days. */
const DEADLINE_WINDOWS = ["14", "30", "90"] as const;

const shape = {
  q: textParam,
  engagement: listParam(oneOf(ENGAGEMENT_TYPES)),
  kind: listParam(oneOf(POSITION_KINDS)),
  ...skillGroupParams,
  field: listParam(checkedBy(isFieldCode)),
  technology: listParam(checkedBy(isTechnologyCode)),
  province: listParam(checkedBy(isProvinceCode)),
  /** Can be done from abroad. */
  remote: flagParam,
  institution: listParam(oneOf(INSTITUTION_KINDS)),
  deadline: oneParam(oneOf(DEADLINE_WINDOWS)),
  /** Also found by each of these saved searches. */
  saved: listParam(isRecordId),
  sort: oneParam(oneOf(POSITION_SORTS), "relevance"),
  page: pageParam,
};

/**
 * The query of a search for open positions. Lists combine with "or" within a filter, except `skill` and `saved`, which
 * combine with "and".
 */
export type PositionQuery = ParamsOf<typeof shape>;

/** Parses the query from a URL; invalid parts are dropped. */
export function parsePositionQuery(params: URLSearchParams): PositionQuery {
  return parseParams(shape, params);
}

export const EMPTY_POSITION_QUERY: PositionQuery = parsePositionQuery(new URLSearchParams());

/** Serialises a query for the URL. */
export function positionParams(query: PositionQuery): URLSearchParams {
  return toParams(query, EMPTY_POSITION_QUERY);
}

/** The filters that can be removed one by one, in page order. */
const POSITION_FILTERS = [
  "engagement",
  "kind",
  "skill",
  "any1",
  "any2",
  "any3",
  "none",
  "field",
  "technology",
  "province",
  "remote",
  "institution",
  "deadline",
  "saved",
] as const satisfies readonly (keyof PositionQuery)[];
export type PositionFilter = (typeof POSITION_FILTERS)[number];

/** The query without one filter, reset to the first page. */
export function withoutPositionFilter(query: PositionQuery, filter: PositionFilter): PositionQuery {
  return { ...query, [filter]: EMPTY_POSITION_QUERY[filter], page: 1 };
}

/** Filters that are set. */
export function activePositionFilters(query: PositionQuery): PositionFilter[] {
  return POSITION_FILTERS.filter((filter) => {
    const value = query[filter];
    return Array.isArray(value) ? value.length > 0 : value !== EMPTY_POSITION_QUERY[filter];
  });
}

/** Variants of the query with one filter or the text removed, to suggest for an empty result. */
export function looserPositionQueries(query: PositionQuery): { filter: PositionFilter | "q"; query: PositionQuery }[] {
  const filters = activePositionFilters(query).map((filter) => ({ filter, query: withoutPositionFilter(query, filter) }));
  return query.q === "" ? filters : [...filters, { filter: "q", query: { ...query, q: "", page: 1 } }];
}
