import { type UserActor } from "~/domain/vocabulary/actor";
import { recordId } from "~/domain/record-id";
import { db } from "~/platform/db.server";
import { caseFacts, caseOf, COLUMNS } from "./lock-case.server";
import { caseSide } from "./policy";

/** The open case of this person and position, if the actor takes part in it. */
export async function findOpenCase(actor: UserActor, pair: { expertId: string; positionId: string }): Promise<{ id: string } | null> {
  const where = { expertId: recordId(pair.expertId), positionId: recordId(pair.positionId), closedAt: null };
  const row = await db.case.findFirst({ where, select: COLUMNS });
  return row && caseSide(actor, caseFacts(caseOf(row))) ? { id: row.id } : null;
}
