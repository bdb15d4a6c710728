import type { Currency, PayPeriod } from "~/domain/vocabulary/positions";

/** The aspects a pair is judged by, in the order they are shown. */
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
 * What on a profile shows a skill: how many of the expert's publications, patents and posts, and whether a coordinator
 * checked it. `lastYear`: the latest year in which one of these works or posts shows it (a present post: this year); null where none does.
 */
export interface SkillEvidence {
  verified: boolean;
  publications: number;
  patents: number;
  posts: number;
  lastYear: number | null;
}

export const NO_EVIDENCE: SkillEvidence = { verified: false, publications: 0, patents: 0, posts: 0, lastYear: null };

/** The least an expert works for: private, never shown to anyone else. `amount` in the currency's main unit. */
export interface PayFloor {
  amount: number;
  currency: Currency;
  per: PayPeriod;
}
