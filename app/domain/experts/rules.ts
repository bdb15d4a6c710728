import { DEGREE_LEVELS, ENGAGEMENT_TYPES, SKILL_LEVELS, type DegreeLevel, type EngagementType, type SkillLevel } from "./model";

/** The highest of some degrees; null when there is none. */
export function highestDegree(levels: readonly DegreeLevel[]): DegreeLevel | null {
  return [...levels].sort((a, b) => DEGREE_LEVELS.indexOf(b) - DEGREE_LEVELS.indexOf(a))[0] ?? null;
}

/** Sorts records by engagement type in the order of display, the two poles first. */
export function inEngagementOrder<T extends { engagementType: EngagementType }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => ENGAGEMENT_TYPES.indexOf(a.engagementType) - ENGAGEMENT_TYPES.indexOf(b.engagementType));
}

/** A stored level as one of the four; the database holds 1..4, anything else reads as the nearest. */
export function skillLevel(value: number): SkillLevel {
  return SKILL_LEVELS.find((level) => level >= value) ?? 4;
}
