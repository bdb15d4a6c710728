import { DEGREE_LEVELS, ENGAGEMENT_TYPES, LANGUAGE_LEVELS } from "~/domain/vocabulary/people";
import { isCountryCode } from "~/domain/reference/countries";
import { isCountryGroup } from "~/domain/reference/country-groups";
import { isFieldCode } from "~/domain/reference/fields";
import { isLanguageCode } from "~/domain/reference/languages";
import { isTechnologyCode } from "~/domain/reference/technologies";
import {
  checkedBy,
  dayParam,
  flagParam,
  isRecordId,
  listParam,
  oneOf,
  oneParam,
  pageParam,
  textParam,
  type ParamsOf,
  parseParams,
  toParams,
} from "~/domain/params";
import { skillGroupParams } from "./skill-group-params";

export const EXPERT_SORTS = ["relevance", "available", "name", "updated"] as const;
export type ExpertSort = (typeof EXPERT_SORTS)[number];

/** Degrees offered as a filter; "no degree" would exclude nobody. */
export const DEGREE_FILTERS = DEGREE_LEVELS.filter((level) => level !== "none");

/** Skill levels offered as a filter; everyone has at least the first. */
export const LEVEL_FILTERS = ["2", "3", "4"] as const;

/** Months from today by which someone can start. */
export const WITHIN_MONTHS = ["1", "3", "6", "12"] as const;
/** The offers were confirmed within this many days. */
export const CONFIRMED_DAYS = ["30", "90", "180"] as const;
/** Radius around a country, in kilometres. */
export const RADII = ["1000", "2000", "4000"] as const;
const DEFAULT_RADIUS = "1000";
/** Minimum score for the selected position. */
export const LEAST_SCORES = ["30", "40", "50", "60", "70", "80"] as const;
/** Not yet introduced: to anyone at all, by the reader's side, or to the selected position. */
export const UNMET_BY = ["anyone", "us", "position"] as const;

const shape = {
  q: textParam,
  engagement: listParam(oneOf(ENGAGEMENT_TYPES)),
  /** Available on this day, in one of the selected forms (any form when none is selected). */
  available: dayParam,
  /** Available at some time between today and this many months later, in one of the selected forms. */
  within: oneParam(oneOf(WITHIN_MONTHS)),
  /** The offers were confirmed within this many days. */
  confirmed: oneParam(oneOf(CONFIRMED_DAYS)),
  ...skillGroupParams,
  /** At least this level in each selected skill; in any skill when none is selected. Skills of `none` exclude at any level. */
  level: oneParam(oneOf(LEVEL_FILTERS)),
  field: listParam(checkedBy(isFieldCode)),
  technology: listParam(checkedBy(isTechnologyCode)),
  /** Country, region of the world and radius combine with "or". */
  country: listParam(checkedBy(isCountryCode)),
  region: listParam(checkedBy(isCountryGroup)),
  /** A country and its surroundings within `km`. */
  near: oneParam(checkedBy(isCountryCode)),
  km: oneParam(oneOf(RADII), DEFAULT_RADIUS),
  language: listParam(checkedBy(isLanguageCode)),
  /** At least this level in each selected language; no effect when none is selected. */
  languageLevel: oneParam(oneOf(LANGUAGE_LEVELS)),
  /** At least this degree. */
  degree: oneParam(oneOf(DEGREE_FILTERS)),
  verified: flagParam,
  /** A position to match with: its score is shown beside each result, and `score` and `unmet` refer to it. */
  position: oneParam(isRecordId),
  /** At least this score for that position. */
  score: oneParam(oneOf(LEAST_SCORES)),
  unmet: oneParam(oneOf(UNMET_BY)),
  /** Also found by each of these saved searches. */
  saved: listParam(isRecordId),
  /** On this shortlist. */
  shortlist: oneParam(isRecordId),
  sort: oneParam(oneOf(EXPERT_SORTS), "relevance"),
  page: pageParam,
};

/**
 * The query of an expert search. Lists combine with "or" within a filter, except `skill`, `saved` and languages, which
 * combine with "and".
 */
export type ExpertQuery = ParamsOf<typeof shape>;

/** Parses the query from a URL; invalid parts are dropped. */
export function parseExpertQuery(params: URLSearchParams): ExpertQuery {
  return parseParams(shape, params);
}

export const EMPTY_EXPERT_QUERY: ExpertQuery = parseExpertQuery(new URLSearchParams());

/** Serialises a query for the URL. */
export function expertParams(query: ExpertQuery): URLSearchParams {
  return toParams(query, EMPTY_EXPERT_QUERY);
}

/** The filters that can be removed one by one, in page order. */
export const EXPERT_FILTERS = [
  "engagement",
  "available",
  "within",
  "confirmed",
  "skill",
  "any1",
  "any2",
  "any3",
  "none",
  "level",
  "field",
  "technology",
  "country",
  "region",
  "near",
  "language",
  "languageLevel",
  "degree",
  "verified",
  "score",
  "unmet",
  "saved",
  "shortlist",
] as const satisfies readonly (keyof ExpertQuery)[];
export type ExpertFilter = (typeof EXPERT_FILTERS)[number];

/** The place filters of a query; they combine with "or". */
const PLACES = ["country", "region", "near"] as const satisfies readonly ExpertFilter[];

/** The query without any place filter. */
export function withoutPlaces(query: ExpertQuery): ExpertQuery {
  return PLACES.reduce(withoutExpertFilter, query);
}

/** The query without one filter, reset to the first page. */
export function withoutExpertFilter(query: ExpertQuery, filter: ExpertFilter): ExpertQuery {
  return { ...query, [filter]: EMPTY_EXPERT_QUERY[filter], page: 1 };
}

/**
 * Filters that are set and have an effect: a language level has none without a language, and a score none without the
 * position.
 */
export function activeExpertFilters(query: ExpertQuery): ExpertFilter[] {
  return EXPERT_FILTERS.filter((filter) => {
    if (filter === "languageLevel" && query.language.length === 0) return false;
    if ((filter === "score" || (filter === "unmet" && query.unmet === "position")) && query.position === null) return false;
    const value = query[filter];
    return Array.isArray(value) ? value.length > 0 : value !== EMPTY_EXPERT_QUERY[filter];
  });
}

/** Variants of the query with one filter or the text removed, to suggest for an empty result. */
export function looserExpertQueries(query: ExpertQuery): { filter: ExpertFilter | "q"; query: ExpertQuery }[] {
  const filters = activeExpertFilters(query).map((filter) => ({ filter, query: withoutExpertFilter(query, filter) }));
  return query.q === "" ? filters : [...filters, { filter: "q", query: { ...query, q: "", page: 1 } }];
}
