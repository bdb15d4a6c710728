import { type LockedCase } from "~/domain/cases/lock-case.server";
import { type NewEvent, recordEvent } from "~/domain/cases/record-event.server";
import { type Transaction } from "~/platform/db.server";
import { type DemoCase } from "./make-cases";
import { dayAfter } from "./stable";

/** Noon in Việt Nam of the day `days` after `today`. */
export function noonAfter(today: string, days: number): Date {
  return new Date(dayAfter(today, days).getTime() + 5 * 3_600_000);
}

/** A demo case in progress: the state that the next event needs. */
export type Playing = { tx: Transaction; today: string; one: DemoCase; locked: LockedCase; day: number };

/** Records one event on the case's current day. */
export async function play({ tx, today, locked, day }: Playing, event: NewEvent): Promise<void> {
  const recorded = await recordEvent(tx, locked, { ...event, at: noonAfter(today, Math.min(day, -1)) });
  if (!recorded.ok) throw new Error(`The demo's case cannot have ${event.kind} in ${locked.state}`);
}
