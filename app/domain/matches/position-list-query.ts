import { ENGAGEMENT_TYPES } from "~/domain/vocabulary/people";
import { INSTITUTION_KINDS } from "~/domain/vocabulary/institutions";
import { checkedBy, flagParam, listParam, oneOf, pageParam, toParams, type ParamsOf, parseParams } from "~/domain/params";

/** Validates formats only: reference data stay out of the browser, and a code that nothing has simply finds nothing. */
const provinceCode = checkedBy((value) => /^[a-z]{2,}(-[a-z]+)*$/.test(value));
const fieldCode = checkedBy((value) => /^\d(\.\d{1,2})?$/.test(value));

const shape = {
  form: listParam(oneOf(ENGAGEMENT_TYPES)),
  institution: listParam(oneOf(INSTITUTION_KINDS)),
  province: listParam(provinceCode),
  field: listParam(fieldCode),
  /** Only positions that can be filled from abroad. */
  remote: flagParam,
  /** Also list near misses, after those that fit. */
  near: flagParam,
  page: pageParam,
};
/** The query in the URL of the list of positions for an expert. */
export type PositionListQuery = ParamsOf<typeof shape>;

/** Parses the query from a URL; invalid parts are dropped. */
export function parsePositionList(params: URLSearchParams): PositionListQuery {
  return parseParams(shape, params);
}

export const EMPTY_POSITION_LIST: PositionListQuery = parsePositionList(new URLSearchParams());

/** Serialises a query for the URL: only values that differ from the defaults, in a fixed order. */
export function positionListParams(query: PositionListQuery): URLSearchParams {
  return toParams(query, EMPTY_POSITION_LIST);
}

/** The filters that narrow the list, in page order. */
export const POSITION_LIST_FILTERS = ["form", "remote", "institution", "province", "field"] as const;
export type PositionListFilter = (typeof POSITION_LIST_FILTERS)[number];
