import { type Transaction } from "~/platform/db.server";
import { lockCase } from "./lock-case.server";
import { type CaseState, type EventKind } from "./model";
import { recordEvent } from "./record-event.server";
import { notifyOfEvent } from "./notify-of-event.server";

/** The event that ends an open case when its expert blocks the institution. Engagements continue: both sides are accountable for them. */
const ENDS: Partial<Record<CaseState, EventKind>> = {
  suggested: "suggestion_withdrawn",
  invited: "declined",
  accepted: "withdrawn",
  dossier: "withdrawn",
  interview: "withdrawn",
  selected: "withdrawn",
};

/**
 * Ends a person's open cases with an institution they have just blocked, without a reason, inside the transaction of
 * the block. The institution's members no longer see those cases and are not notified; a coordinator who owns one is.
 */
export async function endCasesForBlock(
  tx: Transaction,
  block: { expertId: string; institutionId: string; actorId: string },
): Promise<void> {
  const cases = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Introduction"
    WHERE "expertId" = ${block.expertId}::uuid AND "institutionId" = ${block.institutionId}::uuid AND "closedAt" IS NULL ORDER BY "id" FOR UPDATE`;
  for (const { id } of cases) {
    const locked = await lockCase(tx, id);
    const kind = ENDS[locked.state];
    if (!kind) continue;
    // The person cannot withdraw from a suggestion they do not know about.
    const event = locked.expertKnows
      ? { kind, side: "expert" as const, actorId: block.actorId }
      : { kind, side: "system" as const, actorId: null };
    await recordEvent(tx, locked, event);
    if (locked.channel === "mission_nomination") await notifyOfEvent(tx, locked, { ...event, actorId: block.actorId });
  }
}
