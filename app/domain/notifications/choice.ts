import { kindFacts, type MailRhythm, type NotificationKind } from "./kinds";

/** By which channels somebody is told things of one kind. */
export type Choice = { inApp: boolean; mail: MailRhythm };

/** What a person chose for a kind, else what the kind starts with: in the app, and mailed as kinds.ts says. */
export function choiceFor(kind: NotificationKind, chosen: Choice | null | undefined): Choice {
  return chosen ? { inApp: chosen.inApp, mail: chosen.mail } : { inApp: true, mail: kindFacts(kind).mail };
}
