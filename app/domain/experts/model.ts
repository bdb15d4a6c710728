import { type AcademicRank, type DegreeLevel, type EngagementType } from "~/domain/vocabulary/people";
import { type CardSkill, type CardLanguage, type CardAvailability } from "~/domain/vocabulary/profile";
import { type InstitutionKind } from "~/domain/vocabulary/institutions";
import { type Currency, type PayPeriod } from "~/domain/vocabulary/positions";

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

/** What a change of one's own profile came to. `version` is the one to edit next; a stale edit wrote nothing. */
export type EditResult<Code extends string = never> = { ok: true; version: number } | { ok: false; code: "stale" | Code; version: number };

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
