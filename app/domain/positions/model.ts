import { type EngagementType, type LanguageLevel } from "~/domain/experts/model";
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

/** One element of the column `languages`. */
export type LanguageRequirement = { languageCode: string; level: LanguageLevel; necessity: Necessity };

/** One element of the column `criteria`: in words, in at least one language. */
export type Criterion = { vi: string; en: string; weight: CriterionWeight };

/**
 * One element of the column `incentives`. Words say what the kind and the amounts do not; amounts only with a currency.
 * Amounts are whole, in the currency's main unit.
 */
export type Incentive = {
  kind: IncentiveKind;
  vi: string;
  en: string;
  amountFrom: number | null;
  amountTo: number | null;
  currency: Currency | null;
};

/**
 * One element of the column `payBands`: what is paid under a condition given in words ("doctor with under 3 years").
 * `from` null: up to `to`; `to` null: `from` and more; both equal: about that much when `approximate`.
 */
export type PayBand = {
  vi: string;
  en: string;
  from: number | null;
  to: number | null;
  approximate: boolean;
  currency: Currency;
  period: PayPeriod;
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

/** Rows a page in an institution's list of its positions. */
export const OWN_POSITIONS_PAGE = 20;
