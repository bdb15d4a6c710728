import { type DegreeLevel, type EngagementType } from "~/domain/vocabulary/people";
import { type CardAvailability, type CardLanguage, type CardSkill, type ExpertFor } from "~/domain/vocabulary/profile";
import { type InstitutionKind } from "~/domain/vocabulary/institutions";
import { type Currency, type PayPeriod } from "~/domain/vocabulary/positions";

/** Maximum length of each list: enough for any career, and a limit on the size of a page and an index record. */
export const LIST_LIMITS = {
  skills: 60,
  degrees: 20,
  employments: 40,
  works: 200,
  /** Works marked as the most telling. */
  keyWorks: 5,
  languages: 20,
  fields: 10,
  technologies: 10,
  blocks: 100,
  /** Maximum number of skills per work or post. */
  shownSkills: 20,
} as const;

/**
 * An expert in lists, search results and matches: no private data, and no data that matching must not use.
 * `updatedAt` is an ISO 8601 instant.
 */
export type ExpertCard = Omit<ExpertFor<"card">, "verifiedAt" | "availabilityConfirmedAt" | "updatedAt"> & {
  highestDegree: DegreeLevel | null;
  verified: boolean;
  skills: readonly CardSkill[];
  languages: readonly CardLanguage[];
  availability: readonly CardAvailability[];
  /** When the person last confirmed these offers; `YYYY-MM-DD` in Việt Nam, null for never. */
  availabilityConfirmedOn: string | null;
  updatedAt: string;
};

/** The steps of a profile in display order; each is a separate page under `/profile`. */
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

/** Reasons why a profile cannot be published. */
export type PublishGap = "email_unverified" | "no_name" | "no_country" | "no_skill" | "no_availability";

/** The result of editing one's own profile. `version` is the one to edit next; a stale edit writes nothing. */
export type EditResult<Code extends string = never> = { ok: true; version: number } | { ok: false; code: "stale" | Code; version: number };

/** The minimum pay for an engagement type, in whole units of the currency. */
export type PayFloor = { amount: number; currency: Currency; per: PayPeriod };

/**
 * An expert's private wishes: they affect the order of the expert's own results and are shown to nobody else. They are
 * not part of a profile, so no view of a profile can contain them.
 */
export type Wishes = {
  /** Empty: any kind. */
  institutionKinds: readonly InstitutionKind[];
  payFloors: Readonly<Partial<Record<EngagementType, PayFloor>>>;
};
