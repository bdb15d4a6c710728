import { entriesShowing, type ShowingEntry } from "~/domain/skills/evidence";
import {
  type ExpertRecord,
  type Offer,
  type OwnDegree,
  type OwnEmployment,
  type OwnWork,
  type ProfileSkill,
} from "~/domain/vocabulary/profile";
import { type ProfileAudience } from "./rules";

/**
 * What one reader sees of a profile. It never contains contact details: they are disclosed only by an accepted
 * introduction. Nor does it contain blocks, private wishes, the account or the version. Dates are `YYYY-MM-DD`.
 */
export type ExpertView = {
  id: string;
  fullName: string;
  academicRank: ExpertRecord["academicRank"];
  headlineVi: string;
  headlineEn: string;
  biographyVi: string;
  biographyEn: string;
  countryCode: string | null;
  /** Empty for the public. */
  city: string;
  timeZone: string | null;
  fieldCodes: readonly string[];
  technologyCodes: readonly string[];
  verified: boolean;
  /** Each with the works and posts of the profile that show it, and the day a coordinator verified it. */
  skills: readonly (ProfileSkill & { shownBy: ShowingEntry[] })[];
  languages: ExpertRecord["languages"];
  degrees: readonly Omit<OwnDegree, "id">[];
  employments: readonly Omit<OwnEmployment, "id" | "skillIds">[];
  works: readonly Omit<OwnWork, "id" | "skillIds">[];
  /** Conditions are empty for the public. */
  availability: readonly Offer[];
  /** When the person last confirmed the availability; null for the public, or if never confirmed. */
  availabilityConfirmedOn: string | null;
};

/**
 * The fields of a profile that a reader in this capacity may see. Every page about another person uses this function.
 * The public sees the country but not the city, and which forms of work are offered but not their conditions: city and
 * conditions concern only those who may invite the person.
 */
export function expertView(record: ExpertRecord, audience: ProfileAudience): ExpertView {
  const trusted = audience !== "public";
  return {
    id: record.id,
    fullName: record.fullName,
    academicRank: record.academicRank,
    headlineVi: record.headlineVi,
    headlineEn: record.headlineEn,
    biographyVi: record.biographyVi,
    biographyEn: record.biographyEn,
    countryCode: record.countryCode,
    city: trusted ? record.city : "",
    timeZone: record.timeZone,
    fieldCodes: record.fieldCodes,
    technologyCodes: record.technologyCodes,
    verified: record.verifiedAt !== null,
    skills: record.skills.map((skill) => ({ ...skill, shownBy: entriesShowing(skill.skillId, record) })),
    languages: record.languages,
    degrees: record.degrees.map(({ id: _id, ...degree }) => degree),
    employments: record.employments.map(({ id: _id, skillIds: _skillIds, ...employment }) => employment),
    works: record.works.map(({ id: _id, skillIds: _skillIds, ...work }) => work),
    availability: record.availability.map((offer) => ({ ...offer, conditions: trusted ? offer.conditions : "" })),
    availabilityConfirmedOn: trusted ? (record.availabilityConfirmedAt?.toISOString().slice(0, 10) ?? null) : null,
  };
}
