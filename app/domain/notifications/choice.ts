import { isAlarm } from "./alarms";
import { kindFacts, type MailRhythm, type NotificationKind } from "./kinds";

/** The channels for notifications of one kind. */
export type Choice = { inApp: boolean; mail: MailRhythm };

/** The user's choice for a kind, else the default: in the app, and by mail as kinds.ts says. Alarms are always shown in the app. */
export function choiceFor(kind: NotificationKind, chosen: Choice | null | undefined): Choice {
  return chosen ? { inApp: chosen.inApp || isAlarm(kind), mail: chosen.mail } : { inApp: true, mail: kindFacts(kind).mail };
}
