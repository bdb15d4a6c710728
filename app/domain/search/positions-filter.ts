import { dayNumber } from "~/domain/days";
import { NO_END } from "./end-day";
import { anyOf, atLeast, atMost, equals, isTrue, and, noneOf, type Expression } from "./expression";
import { type PositionFilter, type PositionQuery } from "./positions-query";

/**
 * Only positions that still accept dossiers: the index also holds positions whose deadline has passed but that no
 * worker has closed yet.
 * @param today `YYYY-MM-DD` in Việt Nam
 */
export function positionScope(today: string): Expression[] {
  return [atLeast("deadline", dayNumber(today))];
}

/** The query's filters; all must hold. */
export function positionExpressions(query: PositionQuery, today: string): Expression[] {
  const all: Expression[] = [];
  if (query.engagement.length > 0) all.push(anyOf("engagementTypes", query.engagement));
  if (query.kind.length > 0) all.push(anyOf("kind", query.kind));
  for (const skill of query.skill) all.push(equals("skillIds", skill));
  for (const group of [query.any1, query.any2, query.any3]) if (group.length > 0) all.push(anyOf("skillIds", group));
  if (query.none.length > 0) all.push(noneOf("skillIds", query.none));
  if (query.field.length > 0) all.push(anyOf("fieldCodes", query.field));
  if (query.technology.length > 0) all.push(anyOf("technologyCodes", query.technology));
  if (query.province.length > 0) all.push(anyOf("provinceCode", query.province));
  if (query.remote) all.push(isTrue("remotePossible"));
  if (query.institution.length > 0) all.push(anyOf("institutionKind", query.institution));
  if (query.deadline) all.push(and(atMost("deadline", Math.min(dayNumber(today) + Number(query.deadline), NO_END - 1))));
  return all;
}

/** Facet counts shown beside a filter's options. Skills have too many values, so they are requested separately. */
export const POSITION_FACETS = {
  engagement: "engagementTypes",
  kind: "kind",
  field: "fieldCodes",
  technology: "technologyCodes",
  province: "provinceCode",
  remote: "remotePossible",
  institution: "institutionKind",
} as const satisfies Partial<Record<PositionFilter, string>>;

/** Filters whose options combine with "or": the counts beside them exclude the filter itself. */
export const POSITION_OR_FILTERS = [
  "engagement",
  "kind",
  "field",
  "technology",
  "province",
  "institution",
] as const satisfies readonly (keyof typeof POSITION_FACETS)[];

/** Without a search text, newer positions are the most relevant. */
export const POSITION_SORT_RULES = {
  relevance: ["publishedAt:desc"],
  newest: ["publishedAt:desc"],
  deadline: ["deadline:asc", "publishedAt:desc"],
} as const;
