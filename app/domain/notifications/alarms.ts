import { type NotificationKind } from "./kinds";

/**
 * What administrators are told of without asking. Each is a notification kind of the group "service"; the check behind it
 * stands in jobs/raise-alarms.server.ts.
 */
export const ALARMS = ["mail_failing", "index_failing"] as const satisfies readonly NotificationKind[];
export type AlarmKind = (typeof ALARMS)[number];

/** The shortest time between two alarms of one kind. */
export const QUIET_HOURS = 6;

/** Work that waits for longer is trouble. */
export const LATE_MINUTES = 15;

export function isAlarm(kind: string): kind is AlarmKind {
  return ALARMS.some((one) => one === kind);
}
