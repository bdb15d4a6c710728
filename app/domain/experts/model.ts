import { type InstitutionKind } from "~/domain/institutions/model";
import { type Currency, type PayPeriod } from "~/domain/positions/model";

/** Forms of work, in the order they are shown: the two poles first (docs: DOMAIN "Words"). */
export const ENGAGEMENT_TYPES = [
  "return_long_term",
  "remote_advising",
  "short_visit",
  "teaching",
  "joint_research",
  "policy_advising",
] as const;
export type EngagementType = (typeof ENGAGEMENT_TYPES)[number];

/** Forms of work whose substance is done from abroad, so that time zones count and relocation does not. */
export const REMOTE_ENGAGEMENT_TYPES: readonly EngagementType[] = ["remote_advising", "policy_advising", "joint_research"];

/** Ascending. */
export const DEGREE_LEVELS = ["none", "bachelor", "master", "doctorate"] as const;
export type DegreeLevel = (typeof DEGREE_LEVELS)[number];

/** Ascending. */
export const ACADEMIC_RANKS = ["associate_professor", "professor"] as const;
export type AcademicRank = (typeof ACADEMIC_RANKS)[number];

/** CEFR levels, ascending, with mother tongue on top. */
export const LANGUAGE_LEVELS = ["A1", "A2", "B1", "B2", "C1", "C2", "native"] as const;
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];

/** 1 knows the basics, 2 works with guidance, 3 works alone and guides others, 4 expert of the field. */
export const SKILL_LEVELS = [1, 2, 3, 4] as const;
export type SkillLevel = (typeof SKILL_LEVELS)[number];

/** Who may find a profile (DOMAIN, privacy rules). Ascending in openness. */
export const VISIBILITIES = ["hidden", "coordinators", "institutions", "public"] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export const WORK_KINDS = ["publication", "patent"] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** Where each kind of list ends: enough for any career, and a bound on what one page and one index record hold. */
export const LIST_LIMITS = {
  skills: 60,
  degrees: 20,
  employments: 40,
  works: 200,
  languages: 20,
  fields: 10,
  technologies: 10,
  blocks: 100,
  /** Skills that one work or post may show. */
  shownSkills: 20,
} as const;

/** A skill as cards, matches and the index know it; `skillId` is a taxonomy id. */
export type CardSkill = { skillId: string; level: SkillLevel; years: number | null; lastUsedYear: number | null };

/** A skill on a whole profile; `verifiedOn` is the day a coordinator checked it, null when nobody did. */
export type ProfileSkill = CardSkill & { verifiedOn: string | null };

export type CardLanguage = { languageCode: string; level: LanguageLevel };

/** Days are `YYYY-MM-DD`, both ends included; `until` null: open. Empty `provinceCodes`: anywhere in Việt Nam. */
export type CardAvailability = {
  engagementType: EngagementType;
  from: string;
  until: string | null;
  hoursPerWeek: number | null;
  months: number | null;
  provinceCodes: readonly string[];
  remoteOnly: boolean;
};

/**
 * An expert in lists, search results and matches: nothing private, nothing that matching must not use.
 * `updatedAt` is an ISO 8601 instant.
 */
export type ExpertCard = {
  id: string;
  fullName: string;
  givenName: string;
  headlineVi: string;
  headlineEn: string;
  countryCode: string | null;
  city: string;
  timeZone: string | null;
  academicRank: AcademicRank | null;
  highestDegree: DegreeLevel | null;
  verified: boolean;
  skills: readonly CardSkill[];
  fieldCodes: readonly string[];
  technologyCodes: readonly string[];
  languages: readonly CardLanguage[];
  availability: readonly CardAvailability[];
  /** When the person last said that these hold; `YYYY-MM-DD` in Việt Nam, null for never. */
  availabilityConfirmedOn: string | null;
  updatedAt: string;
};

/** The steps of a profile in the order they are offered; each is a page of its own under `/profile`. */
export const PROFILE_STEPS = [
  "names",
  "headline",
  "place",
  "skills",
  "availability",
  "fields",
  "languages",
  "degrees",
  "employment",
  "publications",
  "biography",
  "visibility",
  "contact",
] as const;
export type ProfileStep = (typeof PROFILE_STEPS)[number];

/** What keeps a profile from being published. */
export type PublishGap = "email_unverified" | "no_name" | "no_country" | "no_skill" | "no_availability";

/** Forms of work for which a number of hours a week says something; all others are counted in months on the spot. */
export const HOURLY_ENGAGEMENT_TYPES: readonly EngagementType[] = ["remote_advising", "teaching", "joint_research", "policy_advising"];
export const MONTHLY_ENGAGEMENT_TYPES: readonly EngagementType[] = ["return_long_term", "short_visit", "teaching", "joint_research"];

/** What a change of one's own profile came to. `version` is the one to edit next; a stale edit wrote nothing. */
export type EditResult<Code extends string = never> = { ok: true; version: number } | { ok: false; code: "stale" | Code; version: number };

export type OwnDegree = {
  id: string;
  level: DegreeLevel;
  subject: string;
  organisation: string;
  countryCode: string | null;
  year: number | null;
};
export type OwnEmployment = {
  id: string;
  title: string;
  organisation: string;
  countryCode: string | null;
  fromYear: number;
  /** Null while current. */
  toYear: number | null;
  description: string;
  /** Skills that this post shows. */
  skillIds: readonly string[];
};
export type OwnWork = {
  id: string;
  kind: WorkKind;
  title: string;
  venue: string;
  year: number | null;
  identifier: string;
  url: string;
  /** Skills that this work shows. */
  skillIds: readonly string[];
};
export type Offer = CardAvailability & { conditions: string };

/** What a form of work should pay at least, in whole units of the currency. */
export type PayFloor = { amount: number; currency: Currency; per: PayPeriod };

/**
 * What an expert wishes for in private: it orders the expert's own results and nobody else is shown it. It is no part of
 * a profile, so that no view of one can hold it.
 */
export type Wishes = {
  /** Empty: any kind. */
  institutionKinds: readonly InstitutionKind[];
  payFloors: Readonly<Partial<Record<EngagementType, PayFloor>>>;
};

/** A whole profile but for the contact details and the private wishes: what its owner edits and what `privacy` takes views from. */
export type ExpertRecord = {
  id: string;
  userId: string;
  version: number;
  fullName: string;
  familyName: string;
  givenName: string;
  academicRank: AcademicRank | null;
  headlineVi: string;
  headlineEn: string;
  biographyVi: string;
  biographyEn: string;
  countryCode: string | null;
  city: string;
  timeZone: string | null;
  fieldCodes: readonly string[];
  technologyCodes: readonly string[];
  visibility: Visibility;
  publishedAt: Date | null;
  verifiedAt: Date | null;
  availabilityConfirmedAt: Date | null;
  skills: readonly ProfileSkill[];
  languages: readonly CardLanguage[];
  degrees: readonly OwnDegree[];
  employments: readonly OwnEmployment[];
  works: readonly OwnWork[];
  availability: readonly Offer[];
  blockedInstitutions: readonly { id: string; nameVi: string; nameEn: string }[];
};
