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
 * What one reader sees of a profile. Contact details are no part of it for anyone: they are disclosed by an accepted
 * introduction only. Neither are blocks, private wishes, the account and the version. Dates are `YYYY-MM-DD`.
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
  /** Each with the works and posts of the profile that show it, and the day a coordinator checked it. */
  skills: readonly (ProfileSkill & { shownBy: ShowingEntry[] })[];
  languages: ExpertRecord["languages"];
  degrees: readonly Omit<OwnDegree, "id">[];
  employments: readonly Omit<OwnEmployment, "id" | "skillIds">[];
  works: readonly Omit<OwnWork, "id" | "skillIds">[];
  /** Conditions are empty for the public. */
  availability: readonly Offer[];
  /** When the person last said that the availability holds; null for the public, and when never. */
  availabilityConfirmedOn: string | null;
};

/**
 * The fields of a profile that a reader in this capacity may see. Everything that a page about someone else shows goes
 * through here. The public sees the country but not the city, and what is offered but not on which conditions: both
 * concern only those who may invite the person.
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
