import { daysLater } from "~/domain/days";
import { Prisma } from "~/platform/db.server";
import { inTurn } from "./in-turn.server";
import { REMINDER_AFTER_DAYS } from "./model";
import { recordEvent } from "./record-event.server";
import { notifyOfEvent } from "./notify-of-event.server";

/**
 * Sends reminders for up to `limit` invitations that have been unanswered for 7 days, one each.
 * @returns how many reminders were sent, and whether more may be due
 */
export async function remindOfInvitations(now: Date, limit: number) {
  const since = daysLater(now, -REMINDER_AFTER_DAYS);
  const due = Prisma.sql`c."state" = 'invited' AND c."remindedAt" IS NULL AND c."invitedAt" <= ${since} AND c."expiresAt" > ${now}`;
  return inTurn(due, limit, async (tx, locked) => {
    const event = { kind: "reminded" as const, side: "system" as const, actorId: null };
    await recordEvent(tx, locked, { ...event, at: now });
    await notifyOfEvent(tx, locked, event);
  });
}
