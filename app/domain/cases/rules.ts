import { type CaseSnapshot, type CaseEvent } from "./snapshot";
import { plusDays, dayInVietnam, daysLater } from "~/domain/days";
import { allowed, refused, type Verdict } from "~/domain/verdict";
import { CLOSED_STATES, INVITATION_DAYS, type CaseState, type Channel, type EventKind, type NextStep } from "./model";
import { defaultNextStep, planAfter, type Plan } from "./next-step";

const OPEN: readonly CaseState[] = ["suggested", "invited", "accepted", "dossier", "interview", "selected", "engaged"];
const ANSWERED: readonly CaseState[] = ["accepted", "dossier", "interview", "selected", "engaged"];
const DECIDING: readonly CaseState[] = ["accepted", "dossier", "interview"];

/**
 * The states in which an event may happen and the state it leads to (`to` null: unchanged). An empty `from` means that
 * the event only begins a case; `invited` both begins one and follows a suggestion. `expert_erased` closes open cases.
 */
export const MOVES: Record<EventKind, { from: readonly CaseState[]; to: CaseState | null }> = {
  suggested: { from: [], to: "suggested" },
  nominated: { from: [], to: "suggested" },
  invited: { from: ["suggested"], to: "invited" },
  self_nominated: { from: [], to: "accepted" },

  suggestion_withdrawn: { from: ["suggested"], to: "withdrawn" },
  reminded: { from: ["invited"], to: null },
  question_asked: { from: ["invited"], to: null },
  accepted: { from: ["invited"], to: "accepted" },
  declined: { from: ["invited"], to: "declined" },
  expired: { from: ["invited"], to: "expired" },

  taken_up: { from: ["accepted"], to: null },

  dossier_opened: { from: ["accepted"], to: "dossier" },
  interview_opened: { from: ["dossier"], to: "interview" },
  // Article 4 (4): interviews only where needed.
  selected: { from: ["dossier", "interview"], to: "selected" },
  // Before an acceptance this is allowed only when the position is filled; not-select.server.ts enforces that.
  not_selected: { from: ["suggested", "invited", "accepted", "dossier", "interview"], to: "not_selected" },
  withdrawn: { from: ["invited", "accepted", "dossier", "interview", "selected"], to: "withdrawn" },

  contact_disclosed: { from: ANSWERED, to: null },
  contact_revoked: { from: ANSWERED, to: null },
  contact_read: { from: ANSWERED, to: null },

  handed_over: { from: OPEN, to: null },
  next_step_planned: { from: OPEN, to: null },
  overdue_told: { from: OPEN, to: null },
  message_sent: { from: ["invited", ...ANSWERED], to: null },
  interview_proposed: { from: DECIDING, to: null },
  interview_agreed: { from: DECIDING, to: null },
  interview_moved: { from: DECIDING, to: null },
  interview_cancelled: { from: [...DECIDING, "selected"], to: null },
  interview_held: { from: [...DECIDING, "selected"], to: null },
  document_added: { from: ANSWERED, to: null },
  criterion_checked: { from: DECIDING, to: null },

  engagement_agreed: { from: ["selected"], to: "engaged" },
  engagement_started: { from: ["engaged"], to: null },
  // A last review may arrive after the end.
  review_recorded: { from: ["engaged", "completed", "ended_early"], to: null },
  engagement_renewed: { from: ["engaged"], to: null },
  engagement_continued: { from: ["engaged"], to: null },
  completed: { from: ["engaged"], to: "completed" },
  ended_early: { from: ["engaged"], to: "ended_early" },

  expert_erased: { from: [...OPEN, ...CLOSED_STATES], to: null },
};

/** The events that can come first in a case. */
export const START_KINDS = ["suggested", "nominated", "invited", "self_nominated"] as const satisfies readonly EventKind[];

/** Events that are refused while a self-nomination waits for the institution's answer. */
const NEEDS_INSTITUTION: ReadonlySet<EventKind> = new Set([
  "dossier_opened",
  "contact_read",
  "interview_proposed",
  "interview_agreed",
  "interview_moved",
  "criterion_checked",
]);

/**
 * Events that do not invalidate a form that somebody has open: they do not raise the case's version, so that a message
 * or a read of contact details does not cost anybody their input.
 */
export const KEEPS_VERSION: ReadonlySet<EventKind> = new Set([
  "reminded",
  "contact_read",
  "overdue_told",
  "message_sent",
  "document_added",
  "criterion_checked",
]);

/** Whether this event may happen now. A null snapshot asks whether the event can begin a case. */
export function checkMove(snapshot: Pick<CaseSnapshot, "state" | "awaitsInstitution"> | null, kind: EventKind): Verdict<"illegal_move"> {
  if (!snapshot) return START_KINDS.some((start) => start === kind) ? allowed : refused("illegal_move");
  if (!MOVES[kind].from.includes(snapshot.state)) return refused("illegal_move");
  if (kind === "taken_up" && !snapshot.awaitsInstitution) return refused("illegal_move");
  if (snapshot.awaitsInstitution && NEEDS_INSTITUTION.has(kind)) return refused("illegal_move");
  return allowed;
}

export function isClosed(state: CaseState): boolean {
  return CLOSED_STATES.includes(state);
}

/**
 * Whether the contact details that the person disclosed can be read now: after the acceptance, once the institution has
 * answered a self-nomination, and not after the end, when their purpose is over.
 */
export function isContactOpen(snapshot: Pick<CaseSnapshot, "state" | "awaitsInstitution">): boolean {
  return checkMove(snapshot, "contact_read").ok;
}

/**
 * The case after one more event; the event must be legal (`checkMove`).
 * @throws Error for one that is not: a programming error, or a log that was tampered with
 */
export function applyEvent(snapshot: CaseSnapshot | null, event: CaseEvent): CaseSnapshot {
  if (!checkMove(snapshot, event.kind).ok) throw new Error(`${event.kind} cannot follow ${snapshot?.state ?? "nothing"}`);
  const before = snapshot ?? begin(event);
  const state = targetOf(event.kind, snapshot) ?? before.state;
  const after: CaseSnapshot = {
    ...before,
    state,
    stateSince: state === snapshot?.state ? before.stateSince : event.at,
    ...EFFECTS[event.kind]?.(event, before),
  };
  if (isClosed(state)) return { ...after, closedAt: before.closedAt ?? event.at, nextStep: null, dueOn: null };
  return { ...after, ...planOf(event, snapshot, after) };
}

/** Folds the events of one case, in order, into its snapshot. */
export function foldEvents(events: readonly CaseEvent[]): CaseSnapshot {
  const sum = events.reduce<CaseSnapshot | null>(applyEvent, null);
  if (!sum) throw new Error("a case has at least one event");
  return sum;
}

/** The state that the event leads to; null: unchanged. */
function targetOf(kind: EventKind, snapshot: Pick<CaseSnapshot, "state"> | null): CaseState | null {
  if (kind === "expert_erased") return snapshot && !isClosed(snapshot.state) ? "withdrawn" : null;
  return MOVES[kind].to;
}

function begin(event: CaseEvent): CaseSnapshot {
  return {
    channel: event.data.channel as Channel,
    state: "suggested",
    stateSince: event.at,
    ownerId: event.ownerId,
    awaitsInstitution: event.kind === "self_nominated",
    expertKnows: false,
    institutionSince: event.data.institutionSees === false ? null : event.at,
    invitedAt: null,
    expiresAt: null,
    remindedAt: null,
    nextStep: null,
    dueOn: null,
    closedAt: null,
  };
}

/** Changes of an event other than to the state; most events have none. */
const EFFECTS: Partial<Record<EventKind, (event: CaseEvent, before: CaseSnapshot) => Partial<CaseSnapshot>>> = {
  invited: ({ at }) => ({ expertKnows: true, invitedAt: at, expiresAt: daysLater(at, INVITATION_DAYS) }),
  self_nominated: () => ({ expertKnows: true }),
  reminded: ({ at }) => ({ remindedAt: at }),
  accepted: ({ at }, before) => ({ institutionSince: before.institutionSince ?? at }),
  taken_up: () => ({ awaitsInstitution: false }),
  handed_over: ({ ownerId }) => ({ ownerId }),
};

/** The next step: what the actor planned with the event, else the event's default, else unchanged. */
function planOf(event: CaseEvent, before: CaseSnapshot | null, after: CaseSnapshot): Plan {
  const { nextStep, dueOn } = event.data;
  if (typeof nextStep === "string" && typeof dueOn === "string") return { nextStep: nextStep as NextStep, dueOn };
  const today = dayInVietnam(event.at);
  const moved = before === null || before.state !== after.state || before.awaitsInstitution !== after.awaitsInstitution;
  const planned = planAfter(event, after, today) ?? (moved ? defaultNextStep(after, today) : null);
  if (planned) return planned;
  return { nextStep: after.nextStep ?? "other", dueOn: after.dueOn ?? plusDays(today, 7) };
}

export { defaultNextStep } from "./next-step";

/** The stages of a case that the expert sees; see docs/cases.md for the reasons. */
export type ExpertStage =
  | "invited"
  | "waiting"
  | "accepted"
  | "in_review"
  | "selected"
  | "engaged"
  | "completed"
  | "ended_early"
  | "declined"
  | "expired"
  | "not_selected"
  | "withdrawn";

/**
 * The stage shown to the expert; null: the case does not exist for the expert. Whether the institution still reads the
 * dossier or already interviews others is internal: both are `in_review`.
 */
export function expertStage(snapshot: Pick<CaseSnapshot, "state" | "awaitsInstitution" | "expertKnows">): ExpertStage | null {
  if (!snapshot.expertKnows || snapshot.state === "suggested") return null;
  if (snapshot.state === "accepted") return snapshot.awaitsInstitution ? "waiting" : "accepted";
  if (snapshot.state === "dossier" || snapshot.state === "interview") return "in_review";
  return snapshot.state;
}

/** What the nominator of another person learns: that the nomination arrived, and how it ended. */
export const NOMINATOR_STAGES = ["received", "engaged", "closed"] as const;
export type NominatorStage = (typeof NOMINATOR_STAGES)[number];

/** The nominated person's answers are private, so nothing is shown between the arrival and the end. */
export function nominatorStage(state: CaseState): NominatorStage {
  if (state === "engaged" || state === "completed" || state === "ended_early") return "engaged";
  return isClosed(state) ? "closed" : "received";
}
