import { type Period } from "./period";
import { dayStart } from "~/domain/days";
import { type Selection } from "./selection";
import { type Scope } from "./tally";

/** An open transaction may still write an event with an earlier time: only events at least this old are complete. */
const SETTLED_MS = 120_000;

/** The time range of a report. A period or follow-up that is not over ends now. */
export function scopeOf({ from, until, upTo, selection }: Period & { upTo: string; selection: Selection }, now: number): Scope {
  const start = dayStart(from);
  const end = Math.max(start, Math.min(dayStart(until), now));
  return { from: start, until: end, upTo: Math.max(end, Math.min(dayStart(upTo), now)), selection };
}

/** Whether all events before the start of this day have been written. */
export function isSettled(day: string, now: number): boolean {
  return dayStart(day) <= now - SETTLED_MS;
}
