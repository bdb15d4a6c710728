import { type SearchKind } from "~/domain/outbox/kinds";

/** How often the owner is notified of new matches. */
export const ALERT_RHYTHMS = ["off", "at_once", "daily", "weekly"] as const;
export type AlertRhythm = (typeof ALERT_RHYTHMS)[number];

/** Limits for one person's saved searches and for the length of a name. */
export const MAX_SAVED = 200;
export const LONGEST_NAME = 120;

/** Maximum nesting depth of saved searches: a search, one that it uses, and one that that one uses. */
export const DEEPEST_NESTING = 3;
/** Maximum number of saved searches that one search uses, directly or through others, each counted once. */
export const MAX_NESTED = 30;

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
 * Notices that a search page shows with its results: a record referenced in the URL is not available to the reader, so
 * nothing matches; or a limit was reached.
 */
export type SearchNotice =
  "saved_gone" | "saved_loop" | "saved_many" | "position_gone" | "shortlist_gone" | "score_bounded" | "score_degraded" | "score_many";
