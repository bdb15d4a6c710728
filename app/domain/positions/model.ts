import { z } from "zod";
import { LANGUAGE_LEVELS, type EngagementType } from "~/domain/experts/model";
import { type InstitutionKind } from "~/domain/institutions/model";

export const POSITION_KINDS = ["post", "research_order"] as const;
export type PositionKind = (typeof POSITION_KINDS)[number];

export const POSITION_STATUSES = ["draft", "published", "closed"] as const;
export type PositionStatus = (typeof POSITION_STATUSES)[number];

export const NECESSITIES = ["must", "nice"] as const;
export type Necessity = (typeof NECESSITIES)[number];

export const WORKLOADS = ["full_time", "part_time", "either"] as const;
export type Workload = (typeof WORKLOADS)[number];

/** Policies of Decree 249/2025/ND-CP that an institution can offer, plus the research support that programmes announce. */
export const INCENTIVE_KINDS = [
  "agreed_salary",
  "annual_bonus",
  "housing",
  "transport",
  "health_care",
  "family_support",
  "yearly_travel_home",
  "eased_citizenship",
  "visa_support",
  "research_funding",
  "laboratory",
  "team_scholarships",
  "career_support",
  "other",
] as const;
export type IncentiveKind = (typeof INCENTIVE_KINDS)[number];

export const PAY_PERIODS = ["hour", "day", "month", "year", "total"] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

export const CURRENCIES = ["VND", "USD", "EUR", "JPY"] as const;
export type Currency = (typeof CURRENCIES)[number];

/** A criterion decides (required) or counts in favour (advantage); Article 4 of Decree 249 asks that criteria be announced. */
export const CRITERION_WEIGHTS = ["required", "advantage"] as const;
export type CriterionWeight = (typeof CRITERION_WEIGHTS)[number];

/** The parts of a position's form, each saved on its own, in the order in which they are filled in. */
export const POSITION_SECTIONS = ["basics", "text", "work", "skills", "requirements", "offer"] as const;
export type PositionSection = (typeof POSITION_SECTIONS)[number];

/** Whole amounts of money, in the currency's main unit. */
const amount = z.number().int().min(0).max(1_000_000_000_000).nullable();

/** One element of the column `languages`. */
export const languageRequirement = z.object({
  languageCode: z.string(),
  level: z.enum(LANGUAGE_LEVELS),
  necessity: z.enum(NECESSITIES),
});
export type LanguageRequirement = z.infer<typeof languageRequirement>;

/** One element of the column `criteria`: in words, in at least one language. */
export const criterion = z.object({ vi: z.string(), en: z.string(), weight: z.enum(CRITERION_WEIGHTS) });
export type Criterion = z.infer<typeof criterion>;

/** One element of the column `incentives`. Words say what the kind and the amounts do not; amounts only with a currency. */
export const incentive = z.object({
  kind: z.enum(INCENTIVE_KINDS),
  vi: z.string(),
  en: z.string(),
  amountFrom: amount,
  amountTo: amount,
  currency: z.enum(CURRENCIES).nullable(),
});
export type Incentive = z.infer<typeof incentive>;

/**
 * One element of the column `payBands`: what is paid under a condition given in words ("doctor with under 3 years").
 * `from` null: up to `to`; `to` null: `from` and more; both equal: about that much when `approximate`.
 */
export const payBand = z.object({
  vi: z.string(),
  en: z.string(),
  from: amount,
  to: amount,
  approximate: z.boolean(),
  currency: z.enum(CURRENCIES),
  period: z.enum(PAY_PERIODS),
});
export type PayBand = z.infer<typeof payBand>;

/** The shapes of the JSON columns; reading a row goes through them. */
export const positionJson = {
  languages: z.array(languageRequirement),
  criteria: z.array(criterion),
  incentives: z.array(incentive),
  payBands: z.array(payBand),
};

/** A position in a list, in search results or in a match. Dates are calendar days `YYYY-MM-DD` in Việt Nam. */
export type PositionCard = {
  id: string;
  institution: { id: string; nameVi: string; nameEn: string; kind: InstitutionKind; provinceCode: string };
  kind: PositionKind;
  titleVi: string;
  titleEn: string;
  engagementTypes: EngagementType[];
  skills: { skillId: string; necessity: Necessity; minLevel: number }[];
  fieldCodes: string[];
  technologyCodes: string[];
  provinceCode: string | null;
  remotePossible: boolean;
  startFrom: string | null;
  dossierDeadline: string | null;
  /** Null when the need does not state it. */
  openings: number | null;
  /** As it is today: `closed` from the day after the deadline, even before the worker has written it. */
  status: PositionStatus;
  publishedAt: string | null;
};
