import { ENGAGEMENT_TYPES } from "~/domain/vocabulary/people";
import { type Actor } from "~/domain/vocabulary/actor";
import { plusMeanMonths, dayNumber } from "~/domain/days";
import { blockedFor, searchableVisibilities } from "~/domain/privacy/rules";
import { countriesOfGroup, countriesWithin } from "~/domain/reference/country-groups";
import { type ExpertFilter, type ExpertQuery } from "./experts-query";
import { and, anyOf, atLeast, atMost, equals, isTrue, noneOf, or, type Expression } from "./expression";

/** The experts whom the actor may find: the visibilities open to the actor, without experts who block one of the actor's institutions. */
export function expertScope(actor: Actor): Expression[] {
  const blocked = blockedFor(actor);
  return [anyOf("audience", searchableVisibilities(actor)), ...(blocked.length > 0 ? [noneOf("blockedInstitutionIds", blocked)] : [])];
}

/**
 * The filters of the query; all must hold. Those that need a record lookup are in `narrowing.ts`.
 * @param today `YYYY-MM-DD` in Việt Nam
 */
export function expertExpressions(query: ExpertQuery, today: string): Expression[] {
  const all: Expression[] = [];
  const forms = query.engagement.length > 0 ? query.engagement : ENGAGEMENT_TYPES;
  if (query.engagement.length > 0) all.push(anyOf("engagementTypes", query.engagement));
  if (query.available !== null) {
    const day = dayNumber(query.available);
    all.push(or(...forms.map((form) => and(atMost(`availability.${form}.from`, day), atLeast(`availability.${form}.until`, day)))));
  }
  if (query.within !== null) {
    const latest = dayNumber(plusMeanMonths(today, Number(query.within)));
    all.push(
      or(...forms.map((form) => and(atMost(`availability.${form}.from`, latest), atLeast(`availability.${form}.until`, dayNumber(today))))),
    );
  }
  if (query.confirmed !== null) all.push(atLeast("confirmedOn", dayNumber(today) - Number(query.confirmed)));
  all.push(...skillExpressions(query));
  if (query.field.length > 0) all.push(anyOf("fieldCodes", query.field));
  if (query.technology.length > 0) all.push(anyOf("technologyCodes", query.technology));
  const places = countriesOf(query);
  if (places !== null) all.push(anyOf("countryCode", places));
  for (const language of query.language) {
    all.push(query.languageLevel ? equals("languageLevels", `${language}@${query.languageLevel}`) : equals("languageCodes", language));
  }
  if (query.degree) all.push(equals("degreeAtLeast", query.degree));
  if (query.verified) all.push(isTrue("verified"));
  return all;
}

/** Every skill of `skill`, one of each other group, none of `none`; each at the requested level, except those of `none`. */
function skillExpressions(query: ExpertQuery): Expression[] {
  const { level } = query;
  const oneOf = (skills: readonly string[]) =>
    level
      ? anyOf(
          "skillLevels",
          skills.map((skill) => `${skill}@${level}`),
        )
      : anyOf("skillIds", skills);
  const wanted = [
    ...query.skill.map((skill) => oneOf([skill])),
    ...[query.any1, query.any2, query.any3].filter((group) => group.length > 0).map(oneOf),
  ];
  return [
    ...wanted,
    ...(level && wanted.length === 0 ? [atLeast("topSkillLevel", Number(level))] : []),
    ...(query.none.length > 0 ? [noneOf("skillIds", query.none)] : []),
  ];
}

/** The requested countries, by name, region of the world or distance; null for anywhere. */
export function countriesOf(query: Pick<ExpertQuery, "country" | "region" | "near" | "km">): string[] | null {
  if (query.country.length + query.region.length === 0 && query.near === null) return null;
  const near = query.near === null ? [] : countriesWithin(query.near, Number(query.km));
  return [...new Set([...query.country, ...query.region.flatMap(countriesOfGroup), ...near])];
}

/** Facet counts shown beside a filter's options. Skills have too many values, so they are requested separately. */
export const EXPERT_FACETS = {
  engagement: "engagementTypes",
  field: "fieldCodes",
  technology: "technologyCodes",
  country: "countryCode",
  language: "languageCodes",
  degree: "degreeAtLeast",
  verified: "verified",
} as const satisfies Partial<Record<ExpertFilter, string>>;

/** Filters whose options combine with "or": the counts beside them exclude the filter itself. */
export const EXPERT_OR_FILTERS = [
  "engagement",
  "field",
  "technology",
  "country",
  "degree",
] as const satisfies readonly (keyof typeof EXPERT_FACETS)[];

export const EXPERT_SORT_RULES = {
  relevance: [],
  available: ["availableFrom:asc"],
  name: ["nameKey:asc"],
  updated: ["updatedAt:desc"],
} as const;
