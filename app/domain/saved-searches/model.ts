import { type SearchKind } from "~/domain/outbox/kinds";

/** How often somebody is told of what a saved search newly finds. */
export const ALERT_RHYTHMS = ["off", "at_once", "daily", "weekly"] as const;
export type AlertRhythm = (typeof ALERT_RHYTHMS)[number];

/** What one person may keep, and how long a name may be. */
export const MOST_SAVED = 200;
export const LONGEST_NAME = 120;

/** Saved searches within saved searches: a search, one it uses, and one that that one uses. */
export const DEEPEST_NESTING = 3;
/** Saved searches that one search uses, itself or by others, each counted once. */
export const MOST_NESTED = 30;

/** A search as it is stored; `query` in canonical form (canonical-query.ts). */
export type StoredSearch = { kind: SearchKind; query: string };

export type SavedSearchItem = StoredSearch & {
  id: string;
  name: string;
  alert: AlertRhythm;
  alertInApp: boolean;
  version: number;
  updatedAt: Date;
};

/**
 * What a reader has to know of a search's result: a record named in the address is not there for them, so that nothing is
 * found by it; or a bound was reached.
 */
export type SearchNotice =
  "saved_gone" | "saved_loop" | "saved_many" | "position_gone" | "shortlist_gone" | "score_bounded" | "score_degraded" | "score_many";
