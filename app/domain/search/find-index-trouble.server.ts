import { LATE_MINUTES } from "~/domain/notifications/alarms";
import { markLag } from "~/domain/outbox/mark-lag.server";
import { listUnreadable } from "./unreadable-records.server";

/** How many changes wait for the index or cannot be read, if the oldest waits for too long or any cannot be read; otherwise 0. */
export async function findIndexTrouble(): Promise<number> {
  const [lag, unreadable] = await Promise.all([markLag(), listUnreadable()]);
  const late = lag.oldestSeconds > LATE_MINUTES * 60;
  return unreadable.total + (late ? lag.waiting : 0);
}
