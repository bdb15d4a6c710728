import { type EngagementType } from "~/domain/vocabulary/people";

export type EngagementState = "agreed" | "active" | "completed" | "ended_early";

/** The two sides that review an engagement. Whoever records on the institution's behalf counts as "institution" here. */
export const REVIEW_SIDES = ["institution", "expert"] as const;
export type ReviewSide = (typeof REVIEW_SIDES)[number];

/** How often an engagement is reviewed, in months. */
export const REVIEW_RHYTHMS = [1, 3, 6, 12] as const;

/** Why an engagement ended before its time. */
export const END_REASONS = [
  "expert_left",
  "institution_ended",
  "both_agreed",
  "funding_ended",
  "work_permit",
  "personal",
  "never_started",
  "other",
] as const;
export type EndReason = (typeof END_REASONS)[number];

/** One expected deliverable. `id` is unique within its engagement and its chain; `dueOn` is `YYYY-MM-DD`. */
export type Deliverable = { id: string; title: string; dueOn: string | null };

/** Stands for the work as a whole if no deliverables were listed. */
export const WHOLE_WORK = "work";

export const DELIVERY_STATES = ["delivered", "partly", "not_yet"] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export const CONTINUE_WISHES = ["same_form", "other_form", "no"] as const;
type ContinueWish = (typeof CONTINUE_WISHES)[number];

/** One side's review for one date. Counts cover the time since its last review. */
export type Outcome = {
  items: { id: string; state: DeliveryState }[];
  publications: number;
  /** People. */
  trained: number;
  /** Technologies, processes or tools handed over and in use. */
  transferred: number;
  /** Patents and utility solutions applied for or granted. */
  patents: number;
  wish: ContinueWish;
};

export const OUTCOME_COUNTS = ["publications", "trained", "transferred", "patents"] as const;

/** The terms that two sides agree on. Dates are `YYYY-MM-DD` in Việt Nam; `endOn` is the last day, null for no end. */
export type Terms = {
  engagementType: EngagementType;
  startOn: string;
  endOn: string | null;
  hoursPerWeek: number | null;
  months: number | null;
  deliverables: Deliverable[];
  reviewMonths: number;
};

export const DELIVERABLES_MOST = 20;
export const DELIVERABLE_LENGTH = 300;
export const REVIEW_NOTE_LENGTH = 4_000;
export const END_NOTE_LENGTH = 2_000;

/** Days before a review's date when its reminder is sent. */
export const REMIND_BEFORE_DAYS = 14;
/** Days after a date when each side sees what the other wrote, whether or not it wrote something itself. */
export const SHOWN_AFTER_DAYS = 30;
/** Days that both sides have for the last review once an engagement has ended. */
export const FINAL_REVIEW_DAYS = 30;
/** Days covered by the filter "ending soon". */
export const ENDING_WITHIN_DAYS = 60;
/** Rows per page. */
export const ENGAGEMENTS_PAGE = 20;
