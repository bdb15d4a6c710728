import { z } from "zod";
import { DEGREE_LEVELS, ENGAGEMENT_TYPES, LANGUAGE_LEVELS } from "~/domain/experts/model";
import { isCountryCode } from "~/domain/reference/countries";
import { isFieldCode } from "~/domain/reference/fields";
import { isLanguageCode } from "~/domain/reference/languages";
import { isTechnologyCode } from "~/domain/reference/technologies";
import { checkedBy, dayParam, flagParam, gather, isSkillId, listParam, oneOf, oneParam, pageParam, textParam, toParams } from "./params";

export const EXPERT_SORTS = ["relevance", "available", "name", "updated"] as const;
export type ExpertSort = (typeof EXPERT_SORTS)[number];

/** Degrees worth a filter: "no degree" excludes nobody. */
export const DEGREE_FILTERS = DEGREE_LEVELS.filter((level) => level !== "none");

/** Skill levels worth a filter: everyone has at least the first. */
export const LEVEL_FILTERS = ["2", "3", "4"] as const;

const schema = z.object({
  q: textParam,
  engagement: listParam(oneOf(ENGAGEMENT_TYPES)),
  /** Available on this day, for one of the forms chosen (any form when none is). */
  available: dayParam,
  skill: listParam(isSkillId),
  /** At least this level in each chosen skill; in any skill when none is chosen. */
  level: oneParam(oneOf(LEVEL_FILTERS)),
  field: listParam(checkedBy(isFieldCode)),
  technology: listParam(checkedBy(isTechnologyCode)),
  country: listParam(checkedBy(isCountryCode)),
  language: listParam(checkedBy(isLanguageCode)),
  /** At least this level in each chosen language; nothing when none is chosen. */
  languageLevel: oneParam(oneOf(LANGUAGE_LEVELS)),
  /** At least this degree. */
  degree: oneParam(oneOf(DEGREE_FILTERS)),
  verified: flagParam,
  sort: oneParam(oneOf(EXPERT_SORTS)).transform((sort): ExpertSort => sort ?? "relevance"),
  page: pageParam,
});

/** What is searched for among experts. Lists combine by "or" within a filter, except skills and languages: all of them. */
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
  "skill",
  "level",
  "field",
  "technology",
  "country",
  "language",
  "languageLevel",
  "degree",
  "verified",
] as const satisfies readonly (keyof ExpertQuery)[];
export type ExpertFilter = (typeof EXPERT_FILTERS)[number];

/** The query without one filter, from its first page. */
export function withoutExpertFilter(query: ExpertQuery, filter: ExpertFilter): ExpertQuery {
  return { ...query, [filter]: EMPTY_EXPERT_QUERY[filter], page: 1 };
}

/** Filters that hold something and have an effect: a language level means nothing without a language. */
export function activeExpertFilters(query: ExpertQuery): ExpertFilter[] {
  return EXPERT_FILTERS.filter((filter) => {
    if (filter === "languageLevel" && query.language.length === 0) return false;
    const value = query[filter];
    return Array.isArray(value) ? value.length > 0 : value !== EMPTY_EXPERT_QUERY[filter];
  });
}

/** The query with one thing less each time, its text among them: what an empty result may advise. */
export function looserExpertQueries(query: ExpertQuery): { filter: ExpertFilter | "q"; query: ExpertQuery }[] {
  const filters = activeExpertFilters(query).map((filter) => ({ filter, query: withoutExpertFilter(query, filter) }));
  return query.q === "" ? filters : [...filters, { filter: "q", query: { ...query, q: "", page: 1 } }];
}
