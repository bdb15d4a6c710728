import { plusDays, dayInVietnam } from "~/domain/days";
import { type CaseState, type EventKind, INVITATION_DAYS, type NextStep } from "./model";
import { type CaseEvent, type CaseSnapshot } from "./snapshot";

/** The owner's next step and its due date (`YYYY-MM-DD`, Việt Nam). */
export type Plan = { nextStep: NextStep; dueOn: string };

/** Default days for each step. Product decisions: short where a person waits for an answer. */
const DEFAULTS: Partial<Record<CaseState, { nextStep: NextStep; days: number }>> = {
  suggested: { nextStep: "decide_suggestion", days: 7 },
  invited: { nextStep: "await_answer", days: INVITATION_DAYS },
  accepted: { nextStep: "open_dossier", days: 7 },
  dossier: { nextStep: "complete_dossier", days: 14 },
  interview: { nextStep: "arrange_interview", days: 7 },
  selected: { nextStep: "agree_engagement", days: 14 },
  engaged: { nextStep: "review", days: 180 },
};

const ANSWER_QUESTION_DAYS = 3;
const ANSWER_NOMINATION_DAYS = 7;
const DECIDE_DAYS = 7;

/** The default step for a case in this state, if nothing else was planned. @param today `YYYY-MM-DD` */
export function defaultNextStep(
  snapshot: Pick<CaseSnapshot, "state" | "awaitsInstitution"> & Partial<Pick<CaseSnapshot, "expiresAt">>,
  today: string,
): Plan {
  if (snapshot.awaitsInstitution) return { nextStep: "answer_nomination", dueOn: plusDays(today, ANSWER_NOMINATION_DAYS) };
  const { nextStep, days } = DEFAULTS[snapshot.state] ?? { nextStep: "other" as const, days: 7 };
  if (nextStep === "await_answer" && snapshot.expiresAt) return { nextStep, dueOn: dayInVietnam(snapshot.expiresAt) };
  return { nextStep, dueOn: plusDays(today, days) };
}

const MEETING: ReadonlySet<EventKind> = new Set(["interview_agreed", "interview_moved"]);

/** The next step that an event causes beyond a change of state; null: unchanged. `startsOn`, `startOn` are days in its data. */
export function planAfter(event: CaseEvent, after: CaseSnapshot, today: string): Plan | null {
  const { kind, data, side } = event;
  if (kind === "question_asked") return { nextStep: "answer_question", dueOn: plusDays(today, ANSWER_QUESTION_DAYS) };
  if (kind === "message_sent" && side !== "expert" && after.nextStep === "answer_question") return defaultNextStep(after, today);
  if (MEETING.has(kind)) return { nextStep: "hold_interview", dueOn: dayOf(data.startsOn) ?? plusDays(today, DECIDE_DAYS) };
  if (kind === "interview_held" && after.state !== "selected") return { nextStep: "decide", dueOn: plusDays(today, DECIDE_DAYS) };
  if (kind === "interview_cancelled" && after.state !== "selected")
    return { nextStep: "arrange_interview", dueOn: plusDays(today, DECIDE_DAYS) };
  if (kind === "engagement_agreed") return { nextStep: "await_start", dueOn: dayOf(data.startOn) ?? plusDays(today, 30) };
  if (kind === "engagement_started") return defaultNextStep(after, today);
  return null;
}

function dayOf(value: unknown): string | null {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
}
