import {
  type Necessity,
  type CriterionWeight,
  type IncentiveKind,
  type Currency,
  type PayPeriod,
  type PositionKind,
  type PositionStatus,
} from "~/domain/vocabulary/positions";
import { type EngagementType, type LanguageLevel } from "~/domain/vocabulary/people";
import { type InstitutionKind } from "~/domain/vocabulary/institutions";

/** The parts of a position's form, each saved on its own, in the order in which they are filled in. */
export const POSITION_SECTIONS = ["basics", "text", "work", "skills", "requirements", "offer"] as const;
export type PositionSection = (typeof POSITION_SECTIONS)[number];

/** One element of the column `languages`. */
export type LanguageRequirement = { languageCode: string; level: LanguageLevel; necessity: Necessity };

/** One element of the column `criteria`: in words, in at least one language. */
export type Criterion = { vi: string; en: string; weight: CriterionWeight };

/**
 * One element of the column `incentives`. Words cover what kind and amounts do not express; amounts require a currency.
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
  /** Status today: `closed` from the day after the deadline, even before the worker has written it. */
  status: PositionStatus;
  publishedAt: string | null;
};

/** Rows per page in an institution's list of its positions. */
export const OWN_POSITIONS_PAGE = 20;
