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

/** A criterion is either decisive (required) or counts in favour (advantage); Article 4 of Decree 249 asks that criteria be announced. */
export const CRITERION_WEIGHTS = ["required", "advantage"] as const;
export type CriterionWeight = (typeof CRITERION_WEIGHTS)[number];
