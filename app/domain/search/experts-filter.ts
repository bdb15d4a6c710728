import { ENGAGEMENT_TYPES } from "~/domain/experts/model";
import { type Actor } from "~/domain/identity/model";
import { blockedFor, searchableVisibilities } from "~/domain/privacy/rules";
import { dayNumber } from "./day-number";
import { type ExpertFilter, type ExpertQuery } from "./experts-query";
import { and, anyOf, atLeast, atMost, equals, isTrue, noneOf, or, type Expression } from "./expression";

/** Whom the actor may find: the visibilities open to them, without those who block an institution of theirs. */
export function expertScope(actor: Actor): Expression[] {
  const blocked = blockedFor(actor);
  return [anyOf("audience", searchableVisibilities(actor)), ...(blocked.length > 0 ? [noneOf("blockedInstitutionIds", blocked)] : [])];
}

/** The query's filters; all must hold. */
export function expertExpressions(query: ExpertQuery): Expression[] {
  const all: Expression[] = [];
  if (query.engagement.length > 0) all.push(anyOf("engagementTypes", query.engagement));
  if (query.available !== null) {
    const day = dayNumber(query.available);
    const forms = query.engagement.length > 0 ? query.engagement : ENGAGEMENT_TYPES;
    all.push(or(...forms.map((form) => and(atMost(`availability.${form}.from`, day), atLeast(`availability.${form}.until`, day)))));
  }
  for (const skill of query.skill) all.push(query.level ? equals("skillLevels", `${skill}@${query.level}`) : equals("skillIds", skill));
  if (query.level && query.skill.length === 0) all.push(atLeast("topSkillLevel", Number(query.level)));
  if (query.field.length > 0) all.push(anyOf("fieldCodes", query.field));
  if (query.technology.length > 0) all.push(anyOf("technologyCodes", query.technology));
  if (query.country.length > 0) all.push(anyOf("countryCode", query.country));
  for (const language of query.language) {
    all.push(query.languageLevel ? equals("languageLevels", `${language}@${query.languageLevel}`) : equals("languageCodes", language));
  }
  if (query.degree) all.push(equals("degreeAtLeast", query.degree));
  if (query.verified) all.push(isTrue("verified"));
  return all;
}

/** Facet counts shown beside a filter's options. Skills have too many values: they are asked for apart. */
export const EXPERT_FACETS = {
  engagement: "engagementTypes",
  field: "fieldCodes",
  technology: "technologyCodes",
  country: "countryCode",
  language: "languageCodes",
  degree: "degreeAtLeast",
  verified: "verified",
} as const satisfies Partial<Record<ExpertFilter, string>>;

/** Filters whose options add up ("or"): the counts beside them leave the filter itself out. */
export const EXPERT_OR_FILTERS = ["engagement", "field", "technology", "country", "degree"] as const satisfies readonly (keyof typeof EXPERT_FACETS)[];

export const EXPERT_SORT_RULES = {
  relevance: [],
  available: ["availableFrom:asc"],
  name: ["nameKey:asc"],
  updated: ["updatedAt:desc"],
} as const;
