import { type ProfileFacts } from "./completeness";
import {
  DEGREE_LEVELS,
  ENGAGEMENT_TYPES,
  SKILL_LEVELS,
  type DegreeLevel,
  type EngagementType,
  type SkillLevel,
} from "~/domain/vocabulary/people";
import { type ExpertRecord } from "~/domain/vocabulary/profile";
import { type PublishGap } from "./model";

/** The highest of several degrees; null when there is none. */
export function highestDegree(levels: readonly DegreeLevel[]): DegreeLevel | null {
  return [...levels].sort((a, b) => DEGREE_LEVELS.indexOf(b) - DEGREE_LEVELS.indexOf(a))[0] ?? null;
}

/** Sorts records by engagement type in display order, the two poles first. */
export function inEngagementOrder<T extends { engagementType: EngagementType }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => ENGAGEMENT_TYPES.indexOf(a.engagementType) - ENGAGEMENT_TYPES.indexOf(b.engagementType));
}

/** Maps a stored level (1..4) to one of the four levels; any other value maps to the nearest. */
export function skillLevel(value: number): SkillLevel {
  return SKILL_LEVELS.find((level) => level >= value) ?? 4;
}

/** Whether an offer is valid on or after a day; days are `YYYY-MM-DD`, the last one inclusive. */
export function isOpenOffer(offer: { until: string | null }, today: string): boolean {
  return offer.until === null || offer.until >= today;
}

/** The missing requirements for publishing, in the order in which to fill them in; empty when the profile may be published. */
export function publishGaps(
  profile: Pick<ExpertRecord, "fullName" | "countryCode" | "skills" | "availability">,
  person: { emailVerified: boolean },
  today: string,
): PublishGap[] {
  const gaps: [PublishGap, boolean][] = [
    ["email_unverified", !person.emailVerified],
    ["no_name", profile.fullName.trim() === ""],
    ["no_country", profile.countryCode === null],
    ["no_skill", profile.skills.length === 0],
    ["no_availability", !profile.availability.some((offer) => isOpenOffer(offer, today))],
  ];
  return gaps.filter(([, missing]) => missing).map(([gap]) => gap);
}

/** Extracts the input of the completeness score from a profile. */
export function factsOf(profile: ExpertRecord, contact: boolean, today: string): ProfileFacts {
  return {
    named: profile.fullName !== "" && profile.givenName !== "",
    headline: profile.headlineVi !== "" || profile.headlineEn !== "",
    country: profile.countryCode !== null,
    timeZone: profile.timeZone !== null,
    biography: profile.biographyVi !== "" || profile.biographyEn !== "",
    fields: profile.fieldCodes.length + profile.technologyCodes.length,
    skills: profile.skills.length,
    degrees: profile.degrees.length,
    employments: profile.employments.length,
    works: profile.works.length,
    languages: profile.languages.length,
    availability: profile.availability.filter((offer) => isOpenOffer(offer, today)).length,
    contact,
  };
}
