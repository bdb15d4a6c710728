import { type EngagementType } from "~/domain/vocabulary/people";
import { type CaseSide, type CaseState, type Channel, type EventKind } from "~/domain/cases/model";
import { type EventData } from "~/domain/cases/snapshot";

/**
 * Increment when the same events would be counted differently: a stored report is compared only with its own version.
 * Due dates that are derived from an event (cases/next-step.ts) are part of how overdue cases are counted.
 */
export const REPORT_VERSION = "1";

/** The stages of a case, in order: a case that reached a later stage has passed the earlier ones. */
export const CHAIN = ["begun", "contacted", "accepted", "dossier", "selected", "started"] as const;
/** The results of an engagement; each is independent of the others and follows `started`. */
export const RESULTS = ["delivered", "renewed", "returned"] as const;
export const STAGES = [...CHAIN, ...RESULTS] as const;
export type Stage = (typeof STAGES)[number];

/** The pairs of stages between which time is measured, in days. */
export const SPANS = [
  "begun_contacted",
  "contacted_accepted",
  "accepted_dossier",
  "dossier_selected",
  "selected_started",
  "started_delivered",
  "contacted_started",
] as const;
export type Span = (typeof SPANS)[number];

/** How cases end, in report order. */
export const ENDINGS = [
  "declined",
  "expired",
  "withdrawn",
  "not_selected",
  "ended_early",
  "completed",
] as const satisfies readonly CaseState[];
export type Ending = (typeof ENDINGS)[number];

/** Kinds of waiting cases at the end of the period. */
export const WAITING = ["open", "expert", "institution", "overdue"] as const;
export type Waiting = (typeof WAITING)[number];

/** Outcomes taken from reviews by the institution. */
export const OUTCOMES = ["reviews", "deliveredReviews", "publications", "trained", "transferred", "patents"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The dimensions of the breakdown. Fields and technologies overlap: a case with two of them counts in both. */
export const DIMENSIONS = ["country", "field", "technology", "institution", "owner", "channel"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** `activity`: what happened in the period. `cohort`: the results, up to `upTo`, of the cases begun in the period. */
export const VIEWS = ["activity", "cohort"] as const;
export type ViewName = (typeof VIEWS)[number];

/** The country key of a case whose person had not given a country. */
export const NO_COUNTRY = "none";

/** One event as read for reports: without its note, actor and reason. */
export type ReportEvent = {
  kind: EventKind;
  /** Milliseconds since 1970. */
  at: number;
  side: CaseSide;
  /** The accountable owner after the event. */
  ownerId: string;
  toState: CaseState | null;
  /** Codes, dates and numbers only. */
  data: EventData;
};

/** A case as read for reports: the data frozen when it began, and its events in order. */
export type CaseHistory = {
  caseId: string;
  channel: Channel;
  /** The engagement type requested at the start; the whole case is counted under it. */
  engagementType: EngagementType;
  countryCode: string | null;
  fieldCodes: readonly string[];
  technologyCodes: readonly string[];
  institutionId: string;
  events: readonly ReportEvent[];
};

/** Quartiles of a number of days, rounded to tenths; null without data. */
export type Spread = { count: number; lower: number | null; median: number | null; upper: number | null };

export type Line = EngagementType | "all";
export type ReportView = {
  /** Cases at each stage, in the order of STAGES. Lines without a case are omitted, except `all`. */
  stages: Partial<Record<Line, number[]>>;
  spans: Partial<Record<Line, Record<Span, Spread>>>;
  endings: Record<Ending, number>;
  /** Sums over reviews, in the order of OUTCOMES. */
  outcomes: Partial<Record<Line, number[]>>;
  /** Engagements that continued as another type: `remote_advising>return_long_term`. */
  moves: Record<string, number>;
  /** Stages as above for each value of a dimension, with sorted keys. */
  groups: Record<Dimension, Record<string, number[]>>;
};

/** All figures of a report: they depend only on the events, the period and the selection. */
export type Figures = {
  activity: ReportView;
  cohort: ReportView;
  /** At the end of the period, in the order of WAITING. */
  waiting: Partial<Record<Line, number[]>>;
  /** The number of days that unanswered cases had been waiting by then. */
  waited: Spread;
  waitingByOwner: Record<string, number[]>;
};
