import {
  type AcademicRank,
  type DegreeLevel,
  type EngagementType,
  type LanguageLevel,
  type SkillLevel,
  type Visibility,
  type WorkKind,
} from "./people";

/** A skill as used by cards, matches and the index; `skillId` is a taxonomy id. */
export type CardSkill = { skillId: string; level: SkillLevel; years: number | null; lastUsedYear: number | null };

/** A skill on a full profile; `verifiedOn` is the day a coordinator verified it, null if nobody has. */
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

/** A full profile without the contact details and the private wishes: what its owner edits and what `privacy` derives views from. */
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
