import { type Channel, type EventKind, type EventReason } from "~/domain/cases/model";
import { type EngagementType } from "~/domain/vocabulary/people";

/** A step of a demo case and the days since the previous step. Steps after an agreement are in play-engagement.server.ts. */
type Step = readonly [kind: EventKind, days: number, reason?: EventReason];

/** The public demo account that a case is made for, so that each account has something waiting. */
export type Cast = "expert" | "owner" | "recruiter" | "coordinator";

export type CasePath = {
  channel: Channel;
  /** Start of each case in days before today; one case per entry. */
  begun: readonly number[];
  steps: readonly Step[];
  cast?: Cast;
  /** Form of work, if the path needs a specific one. */
  form?: EngagementType;
  /** Duration of the engagement, in months from its start. */
  months?: number;
  /** Outcome of the engagement, unless it is simply running. */
  then?: "completed" | "ended_early" | "renewed" | "returned" | "continued";
  /** Overdue reviews that nobody has written yet. */
  unwritten?: number;
  /** The due date is this many days before today. */
  overdue?: number;
};

const ACCEPTED: readonly Step[] = [["accepted", 4]];
const DOSSIER: readonly Step[] = [...ACCEPTED, ["dossier_opened", 5]];
const INTERVIEW: readonly Step[] = [...DOSSIER, ["interview_opened", 12]];
const SELECTED: readonly Step[] = [...INTERVIEW, ["interview_held", 6], ["selected", 5]];
const ENGAGED: readonly Step[] = [...SELECTED, ["engagement_agreed", 8], ["engagement_started", 12]];
const SLOWER: readonly Step[] = [
  ["reminded", 7],
  ["accepted", 3],
  ["dossier_opened", 9],
  ["interview_opened", 21],
  ["interview_held", 9],
  ["selected", 12],
];
const TAKEN_UP: readonly Step[] = [
  ["taken_up", 5],
  ["dossier_opened", 6],
];
const BY_MISSION: readonly Step[] = [["invited", 2]];

/** The course of the demo's cases over the last eighteen months, and the state of the open ones. */
export const CASE_PATHS: readonly CasePath[] = [
  // Cases waiting for the public demo accounts.
  { channel: "institution_search", begun: [4], steps: [], cast: "expert" },
  { channel: "mission_nomination", begun: [26], steps: [...BY_MISSION, ...DOSSIER], cast: "expert" },
  { channel: "institution_search", begun: [250], steps: ENGAGED, cast: "expert", form: "remote_advising", months: 12, unwritten: 1 },
  { channel: "self_nomination", begun: [3, 11], steps: [], cast: "owner" },
  { channel: "institution_search", begun: [52], steps: INTERVIEW, cast: "owner", overdue: 6 },
  { channel: "institution_search", begun: [44], steps: SELECTED, cast: "owner" },
  { channel: "institution_search", begun: [9, 2], steps: [], cast: "recruiter" },
  { channel: "institution_search", begun: [24], steps: DOSSIER, cast: "recruiter", overdue: 1 },
  { channel: "mission_nomination", begun: [5, 12], steps: [], cast: "coordinator" },
  { channel: "mission_nomination", begun: [8, 10], steps: BY_MISSION, cast: "coordinator" },
  { channel: "mission_nomination", begun: [34], steps: [...BY_MISSION, ...DOSSIER], cast: "coordinator", overdue: 3 },
  { channel: "mission_nomination", begun: [60], steps: [...BY_MISSION, ...INTERVIEW], cast: "coordinator" },
  // Open cases of other accounts.
  { channel: "institution_search", begun: [6, 1], steps: [] },
  { channel: "institution_search", begun: [15, 19], steps: ACCEPTED },
  { channel: "organisation_nomination", begun: [7], steps: [] },
  { channel: "self_nomination", begun: [28], steps: TAKEN_UP },
  // Ended before an engagement.
  {
    channel: "institution_search",
    begun: [31, 150, 287, 420],
    steps: [
      ["reminded", 7],
      ["expired", 7],
    ],
  },
  { channel: "institution_search", begun: [70, 210, 330, 505], steps: [["declined", 3, "no_time"]] },
  { channel: "mission_nomination", begun: [95, 260], steps: [...BY_MISSION, ["declined", 6, "not_my_field"]] },
  { channel: "mission_nomination", begun: [130], steps: [["suggestion_withdrawn", 6, "does_not_fit"]] },
  { channel: "self_nomination", begun: [88, 240], steps: [...TAKEN_UP, ["not_selected", 16, "criteria_not_met"]] },
  { channel: "institution_search", begun: [110, 305, 470], steps: [...INTERVIEW, ["not_selected", 9, "other_candidate"]] },
  { channel: "organisation_nomination", begun: [175, 390], steps: [["invited", 3], ...DOSSIER, ["withdrawn", 8, "personal"]] },
  // Engagements.
  { channel: "institution_search", begun: [90, 170, 200], steps: ENGAGED, months: 12 },
  {
    channel: "mission_nomination",
    begun: [120, 230],
    steps: [...BY_MISSION, ...SLOWER, ["engagement_agreed", 10], ["engagement_started", 9]],
    months: 12,
    cast: "coordinator",
  },
  {
    channel: "self_nomination",
    begun: [215],
    steps: [...TAKEN_UP, ["selected", 20], ["engagement_agreed", 9], ["engagement_started", 14]],
    months: 12,
  },
  { channel: "organisation_nomination", begun: [270], steps: [["invited", 3], ...ENGAGED], months: 12 },
  { channel: "institution_search", begun: [315, 345, 410], steps: ENGAGED, months: 6, then: "completed" },
  { channel: "institution_search", begun: [370, 440], steps: ENGAGED, months: 9, then: "renewed" },
  { channel: "mission_nomination", begun: [455], steps: [...BY_MISSION, ...ENGAGED], months: 12, then: "renewed", cast: "coordinator" },
  { channel: "institution_search", begun: [400, 495], steps: ENGAGED, form: "remote_advising", months: 9, then: "returned" },
  {
    channel: "mission_nomination",
    begun: [530],
    steps: [...BY_MISSION, ...ENGAGED],
    form: "remote_advising",
    months: 12,
    then: "returned",
    cast: "coordinator",
  },
  {
    channel: "self_nomination",
    begun: [480],
    steps: [...TAKEN_UP, ["selected", 18], ["engagement_agreed", 7], ["engagement_started", 10]],
    months: 9,
    then: "continued",
  },
  { channel: "institution_search", begun: [380], steps: ENGAGED, form: "return_long_term", months: 24 },
  { channel: "institution_search", begun: [300, 515], steps: ENGAGED, months: 12, then: "ended_early" },
];
