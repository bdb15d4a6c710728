import { type EndReason } from "./engagement/model";

/** The four channels through which a case begins: Article 4 of Decree 249/2025/ND-CP. */
export const CHANNELS = ["institution_search", "self_nomination", "mission_nomination", "organisation_nomination"] as const;
export type Channel = (typeof CHANNELS)[number];

/** In the order a case passes through them (DOMAIN.md, "Introduction: its states"). */
export const CASE_STATES = [
  "suggested",
  "invited",
  "accepted",
  "declined",
  "expired",
  "dossier",
  "interview",
  "selected",
  "not_selected",
  "withdrawn",
  "engaged",
  "completed",
  "ended_early",
] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** Final states; a database check holds the same list. */
export const CLOSED_STATES: readonly CaseState[] = ["declined", "expired", "not_selected", "withdrawn", "completed", "ended_early"];

/** The capacity in which somebody acts in a case. */
export type CaseSide = "expert" | "institution" | "coordinator" | "nominator" | "system";

/** Contact details that a case can disclose, one by one: the columns of `ExpertContact`. */
export const CONTACT_FIELDS = ["email", "phone", "address", "other"] as const;
export type ContactField = (typeof CONTACT_FIELDS)[number];

/** The kinds of event in a case. Reports count these and nothing else. */
export const EVENT_KINDS = [
  // The first event of a case is exactly one of these.
  "suggested",
  "nominated",
  "invited",
  "self_nominated",
  // Until the expert has answered.
  "suggestion_withdrawn",
  "reminded",
  "question_asked",
  "accepted",
  "declined",
  "expired",
  // The institution's answer to a self-nomination.
  "taken_up",
  // On the way to a decision.
  "dossier_opened",
  "interview_opened",
  "selected",
  "not_selected",
  "withdrawn",
  // Contact details.
  "contact_disclosed",
  "contact_revoked",
  "contact_read",
  // Other actions; none changes the state.
  "handed_over",
  "next_step_planned",
  "overdue_told",
  "message_sent",
  "interview_proposed",
  "interview_agreed",
  "interview_moved",
  "interview_cancelled",
  "interview_held",
  "document_added",
  "criterion_checked",
  // After the selection.
  "engagement_agreed",
  "engagement_started",
  "review_recorded",
  "engagement_renewed",
  "engagement_continued",
  "completed",
  "ended_early",
  // The person is erased; the figures stay.
  "expert_erased",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** The owner's next step; the labels are in i18n (`caseCodes:nextStep.*`). */
export const NEXT_STEPS = [
  "decide_suggestion",
  "await_answer",
  "answer_question",
  "answer_nomination",
  "open_dossier",
  "complete_dossier",
  "check_dossier",
  "arrange_interview",
  "hold_interview",
  "decide",
  "agree_engagement",
  "await_start",
  "review",
  "other",
] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/** Days an invitation stays open, and days after which its one reminder is sent. */
export const INVITATION_DAYS = 14;
export const REMINDER_AFTER_DAYS = 7;

/** Maximum lengths of the texts in a case, in characters. */
export const CASE_TEXT_LIMITS = { invitation: 4_000, note: 2_000, message: 8_000, nominator: 200 } as const;

/** Reason codes; the labels are in i18n (`caseCodes:reason.*`). The order within a list has no meaning. */
export const REASONS = {
  declined: ["no_time", "not_my_field", "form_of_work", "conditions", "place", "not_now", "other"],
  suggestion_withdrawn: ["does_not_fit", "position_filled", "not_available", "mistake", "other"],
  not_selected: ["criteria_not_met", "other_candidate", "dossier_incomplete", "no_funding", "position_dropped", "other"],
  withdrawn: ["no_longer_interested", "other_offer", "personal", "no_answer", "mistake", "other"],
  handed_over: ["absence", "workload", "closer_to_it", "left_post", "other"],
} as const;

export type DeclineReason = (typeof REASONS.declined)[number];
export type SuggestionReason = (typeof REASONS.suggestion_withdrawn)[number];
export type NotSelectedReason = (typeof REASONS.not_selected)[number];
export type WithdrawReason = (typeof REASONS.withdrawn)[number];
export type HandoverReason = (typeof REASONS.handed_over)[number];

/** Every reason that an event may have; `right_lost`: the owner lost the right to own the case. Empty when it has none. */
export type EventReason = (typeof REASONS)[keyof typeof REASONS][number] | EndReason | "right_lost" | "";

/** Rows per page in the list of cases. */
export const CASES_PAGE = 25;
