import { type EngagementType } from "~/domain/vocabulary/people";
import { type CaseSide, type CaseState, type Channel, type EventKind } from "~/domain/cases/model";
import { type EventData } from "~/domain/cases/snapshot";

/**
 * Raised whenever the same events would be counted otherwise: a stored report is compared with its own version only. The
 * due dates that follow from an event by themselves (cases/next-step.ts) are part of the counting of what is overdue.
 */
export const REPORT_VERSION = "1";

/** The way of a case, in its order: who reached a later stage has reached the ones before it. */
export const CHAIN = ["begun", "contacted", "accepted", "dossier", "selected", "started"] as const;
/** What an engagement came to; each stands by itself, after `started`. */
export const RESULTS = ["delivered", "renewed", "returned"] as const;
export const STAGES = [...CHAIN, ...RESULTS] as const;
export type Stage = (typeof STAGES)[number];

/** Between which stages time is measured, in days. */
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

/** How cases end; the order of the report. */
export const ENDINGS = [
  "declined",
  "expired",
  "withdrawn",
  "not_selected",
  "ended_early",
  "completed",
] as const satisfies readonly CaseState[];
export type Ending = (typeof ENDINGS)[number];

/** What waits at the end of the period. */
export const WAITING = ["open", "expert", "institution", "overdue"] as const;
export type Waiting = (typeof WAITING)[number];

/** What reviews by the institution told. */
export const OUTCOMES = ["reviews", "deliveredReviews", "publications", "trained", "transferred", "patents"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** By what the figures are divided. Field and technology overlap: a case with two counts in both. */
export const DIMENSIONS = ["country", "field", "technology", "institution", "owner", "channel"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** `activity`: what happened in the period. `cohort`: what became, up to `upTo`, of the cases begun in the period. */
export const VIEWS = ["activity", "cohort"] as const;
export type ViewName = (typeof VIEWS)[number];

/** Key of the country of a case whose person had told none. */
export const NO_COUNTRY = "none";

/** One event as reports read it: never its note, its actor or its reason. */
export type ReportEvent = {
  kind: EventKind;
  /** Milliseconds since 1970. */
  at: number;
  side: CaseSide;
  /** The accountable owner after it. */
  ownerId: string;
  toState: CaseState | null;
  /** Codes, dates and numbers only. */
  data: EventData;
};

/** A case as reports know it: what was frozen when it began, and its events in their order. */
export type CaseHistory = {
  caseId: string;
  channel: Channel;
  /** Form of work asked about at the start; the whole case is counted under it. */
  engagementType: EngagementType;
  countryCode: string | null;
  fieldCodes: readonly string[];
  technologyCodes: readonly string[];
  institutionId: string;
  events: readonly ReportEvent[];
};

/** Quartiles of a number of days, to a tenth; null without any. */
export type Spread = { count: number; lower: number | null; median: number | null; upper: number | null };

export type Line = EngagementType | "all";
export type ReportView = {
  /** Cases at each stage, in the order of STAGES. Lines without a case are left out, except `all`. */
  stages: Partial<Record<Line, number[]>>;
  spans: Partial<Record<Line, Record<Span, Spread>>>;
  endings: Record<Ending, number>;
  /** Sums over reviews, in the order of OUTCOMES. */
  outcomes: Partial<Record<Line, number[]>>;
  /** Engagements continued in another form: `remote_advising>return_long_term`. */
  moves: Record<string, number>;
  /** Stages as above for each value of a dimension, keys in order. */
  groups: Record<Dimension, Record<string, number[]>>;
};

/** All figures of a report: a function of the events, the period and the selection alone. */
export type Figures = {
  activity: ReportView;
  cohort: ReportView;
  /** At the end of the period, in the order of WAITING. */
  waiting: Partial<Record<Line, number[]>>;
  /** Days that unanswered cases had waited by then. */
  waited: Spread;
  waitingByOwner: Record<string, number[]>;
};
