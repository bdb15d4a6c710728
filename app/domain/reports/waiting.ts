import { plusDays, dayStart } from "~/domain/days";
import { type CaseSnapshot } from "~/domain/cases/snapshot";
import { foldEvents, isClosed } from "~/domain/cases/rules";
import { type CaseHistory, type ReportEvent, type Waiting } from "./model";

export type WaitingCase = {
  ownerId: string;
  /** `open` and the other kinds that apply. */
  as: Waiting[];
  /** Milliseconds since the unanswered question; null when there is none. */
  unansweredFor: number | null;
};

/** The state of an open case at a moment (milliseconds since 1970), by the events before it; null when it was closed or had not begun. */
export function waitingAt(history: CaseHistory, moment: number): WaitingCase | null {
  const later = history.events.findIndex(({ at }) => at >= moment);
  const events = later === -1 ? history.events : history.events.slice(0, later);
  if (events.length === 0 || isClosed(events.findLast(({ toState }) => toState !== null)?.toState ?? "suggested")) return null;
  const snapshot = standing(events);
  const unanswered = snapshot.state === "invited" ? "expert" : snapshot.awaitsInstitution ? "institution" : null;
  const asked = events.findLast(({ kind }) => kind === "invited" || kind === "self_nominated");
  return {
    ownerId: snapshot.ownerId,
    as: ["open", ...(unanswered ? ([unanswered] as const) : []), ...(isOverdue(snapshot.dueOn, moment) ? (["overdue"] as const) : [])],
    unansweredFor: unanswered && asked ? moment - asked.at : null,
  };
}

type Standing = Pick<CaseSnapshot, "state" | "awaitsInstitution" | "ownerId" | "dueOn">;

/** The state derived from the events. If the current rules reject the log, only the states count: rules may become stricter over time. */
function standing(events: readonly ReportEvent[]): Standing {
  try {
    return foldEvents(events.map((event) => ({ ...event, at: new Date(event.at) })));
  } catch {
    const state = events.findLast(({ toState }) => toState !== null)?.toState ?? "suggested";
    return { state, awaitsInstitution: false, ownerId: events.at(-1)?.ownerId ?? "", dueOn: null };
  }
}

/** Whether the due day has passed in Việt Nam. */
function isOverdue(dueOn: string | null, moment: number): boolean {
  return dueOn !== null && dayStart(plusDays(dueOn, 1)) <= moment;
}
