import { recordAudit } from "~/domain/audit/record-audit.server";
import { inTurn } from "./in-turn.server";
import { recordEvent } from "./record-event.server";
import { Prisma } from "~/platform/db.server";
import { notifyOfEvent } from "./notify-of-event.server";

/**
 * Expires up to `limit` invitations whose 14 days are over and notifies both sides.
 * @returns how many were expired, and whether more may be due
 */
export async function expireInvitations(now: Date, limit: number) {
  return inTurn(Prisma.sql`c."state" = 'invited' AND c."expiresAt" <= ${now}`, limit, async (tx, locked) => {
    const event = { kind: "expired" as const, side: "system" as const, actorId: null };
    await recordEvent(tx, locked, { ...event, at: now });
    await recordAudit(tx, {
      actorId: null,
      kind: "introduction.moved",
      subject: "introduction",
      subjectId: locked.id,
      data: { kind: event.kind },
    });
    await notifyOfEvent(tx, locked, event);
  });
}
