import { z } from "zod";
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
  gather,
  isRecordId,
  listParam,
  oneOf,
  oneParam,
  pageParam,
  textParam,
  toParams,
} from "~/domain/params";
import { skillGroupParams } from "./skill-group-params";

export const EXPERT_SORTS = ["relevance", "available", "name", "updated"] as const;
export type ExpertSort = (typeof EXPERT_SORTS)[number];

/** Degrees worth a filter: "no degree" excludes nobody. */
export const DEGREE_FILTERS = DEGREE_LEVELS.filter((level) => level !== "none");

/** Skill levels worth a filter: everyone has at least the first. */
export const LEVEL_FILTERS = ["2", "3", "4"] as const;

/** Months from today by which someone can start. */
export const WITHIN_MONTHS = ["1", "3", "6", "12"] as const;
/** Days within which someone said that the offers still hold. */
export const CONFIRMED_DAYS = ["30", "90", "180"] as const;
/** Kilometres around a country. */
export const RADII = ["1000", "2000", "4000"] as const;
const DEFAULT_RADIUS = "1000";
/** Least score for the position asked about. */
export const LEAST_SCORES = ["30", "40", "50", "60", "70", "80"] as const;
/** Who has not introduced the person yet: nobody at all, the reader's side, or nobody to the position asked about. */
export const UNMET_BY = ["anyone", "us", "position"] as const;

const schema = z.object({
  q: textParam,
  engagement: listParam(oneOf(ENGAGEMENT_TYPES)),
  /** Available on this day, for one of the forms chosen (any form when none is). */
  available: dayParam,
  /** Available at some time from today until so many months later, in one of the forms chosen. */
  within: oneParam(oneOf(WITHIN_MONTHS)),
  /** Said within so many days that the offers still hold. */
  confirmed: oneParam(oneOf(CONFIRMED_DAYS)),
  ...skillGroupParams,
  /** At least this level in each chosen skill; in any skill when none is chosen. Skills of `none` exclude at any level. */
  level: oneParam(oneOf(LEVEL_FILTERS)),
  field: listParam(checkedBy(isFieldCode)),
  technology: listParam(checkedBy(isTechnologyCode)),
  /** Country, part of the world and radius add up: any of them. */
  country: listParam(checkedBy(isCountryCode)),
  region: listParam(checkedBy(isCountryGroup)),
  /** A country and those around it, as far as `km`. */
  near: oneParam(checkedBy(isCountryCode)),
  km: oneParam(oneOf(RADII)).transform((km) => km ?? DEFAULT_RADIUS),
  language: listParam(checkedBy(isLanguageCode)),
  /** At least this level in each chosen language; nothing when none is chosen. */
  languageLevel: oneParam(oneOf(LANGUAGE_LEVELS)),
  /** At least this degree. */
  degree: oneParam(oneOf(DEGREE_FILTERS)),
  verified: flagParam,
  /** A position to match with: shown beside each result, and what `score` and `unmet` refer to. */
  position: oneParam(isRecordId),
  /** At least this score for that position. */
  score: oneParam(oneOf(LEAST_SCORES)),
  unmet: oneParam(oneOf(UNMET_BY)),
  /** Found by each of these saved searches as well. */
  saved: listParam(isRecordId),
  /** On this shortlist. */
  shortlist: oneParam(isRecordId),
  sort: oneParam(oneOf(EXPERT_SORTS)).transform((sort): ExpertSort => sort ?? "relevance"),
  page: pageParam,
});

/** What is searched for among experts. Lists combine by "or" within a filter, except `skill`, `saved` and languages: all of them. */
export type ExpertQuery = z.infer<typeof schema>;

const NAMES = Object.keys(schema.shape) as (keyof ExpertQuery)[];

/** The query an address holds; parts that are not understood are left out. */
export function parseExpertQuery(params: URLSearchParams): ExpertQuery {
  return schema.parse(gather(params, NAMES));
}

export const EMPTY_EXPERT_QUERY: ExpertQuery = parseExpertQuery(new URLSearchParams());

/** The address of a query. */
export function expertParams(query: ExpertQuery): URLSearchParams {
  return toParams(query, EMPTY_EXPERT_QUERY);
}

/** The filters that can be removed one by one, in the order of the page. */
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

/** The places a query asks for add up. */
const PLACES = ["country", "region", "near"] as const satisfies readonly ExpertFilter[];

/** The query without any place. */
export function withoutPlaces(query: ExpertQuery): ExpertQuery {
  return PLACES.reduce(withoutExpertFilter, query);
}

/** The query without one filter, from its first page. */
export function withoutExpertFilter(query: ExpertQuery, filter: ExpertFilter): ExpertQuery {
  return { ...query, [filter]: EMPTY_EXPERT_QUERY[filter], page: 1 };
}

/**
 * Filters that hold something and have an effect: a language level means nothing without a language, and a score nothing
 * without the position.
 */
export function activeExpertFilters(query: ExpertQuery): ExpertFilter[] {
  return EXPERT_FILTERS.filter((filter) => {
    if (filter === "languageLevel" && query.language.length === 0) return false;
    if ((filter === "score" || (filter === "unmet" && query.unmet === "position")) && query.position === null) return false;
    const value = query[filter];
    return Array.isArray(value) ? value.length > 0 : value !== EMPTY_EXPERT_QUERY[filter];
  });
}

/** The query with one thing less each time, its text among them: what an empty result may advise. */
export function looserExpertQueries(query: ExpertQuery): { filter: ExpertFilter | "q"; query: ExpertQuery }[] {
  const filters = activeExpertFilters(query).map((filter) => ({ filter, query: withoutExpertFilter(query, filter) }));
  return query.q === "" ? filters : [...filters, { filter: "q", query: { ...query, q: "", page: 1 } }];
}
