import { plusDays, dayStart } from "~/domain/days";
import { type CaseSnapshot } from "~/domain/cases/snapshot";
import { foldEvents, isClosed } from "~/domain/cases/rules";
import { type CaseHistory, type ReportEvent, type Waiting } from "./model";

export type WaitingCase = {
  ownerId: string;
  /** `open` and what else holds. */
  as: Waiting[];
  /** Milliseconds since the question that nobody has answered; null when none is. */
  unansweredFor: number | null;
};

/** How an open case stood at a moment (milliseconds since 1970), by the events before it; null when it was closed or had not begun. */
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

/** What the events add up to. Of a log that today's rules would not let happen, only the states count: rules may grow stricter. */
function standing(events: readonly ReportEvent[]): Standing {
  try {
    return foldEvents(events.map((event) => ({ ...event, at: new Date(event.at) })));
  } catch {
    const state = events.findLast(({ toState }) => toState !== null)?.toState ?? "suggested";
    return { state, awaitsInstitution: false, ownerId: events.at(-1)?.ownerId ?? "", dueOn: null };
  }
}

/** The due day has passed in Việt Nam. */
function isOverdue(dueOn: string | null, moment: number): boolean {
  return dueOn !== null && dayStart(plusDays(dueOn, 1)) <= moment;
}
