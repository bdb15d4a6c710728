import type { Currency, PayPeriod } from "~/domain/vocabulary/positions";

/** The criteria a pair is judged by, in display order. */
export const CRITERIA = [
  "must_skills",
  "nice_skills",
  "fields",
  "text",
  "engagement",
  "dates",
  "workload",
  "time_zone",
  "languages",
  "place",
  "seniority",
] as const;
export type Criterion = (typeof CRITERIA)[number];

/**
 * The evidence for a skill on a profile: the number of the expert's publications, patents and posts, and whether a
 * coordinator checked it. `lastYear`: the latest year in which one of these works or posts shows it (a present post:
 * this year); null where none does.
 */
export interface SkillEvidence {
  verified: boolean;
  publications: number;
  patents: number;
  posts: number;
  lastYear: number | null;
}

export const NO_EVIDENCE: SkillEvidence = { verified: false, publications: 0, patents: 0, posts: 0, lastYear: null };

/** The expert's minimum pay: private, never shown to anyone else. `amount` is in the currency's main unit. */
export interface PayFloor {
  amount: number;
  currency: Currency;
  per: PayPeriod;
}
