import { type UserActor } from "~/domain/vocabulary/actor";
import { recordId } from "~/domain/record-id";
import { refused, type Verdict } from "~/domain/verdict";
import { db } from "~/platform/db.server";
import { lockOwnerRight } from "./accountable-owner.server";
import { lockCaseFor, moveLocked, type MoveRefusal } from "./change-case.server";
import { caseFacts, readCase } from "./lock-case.server";
import { type HandoverReason } from "./model";
import { answersFor, mayDo } from "./policy";

/**
 * Gives a case to another owner, with a reason. The owner can give it to anyone eligible; other coordinators and the
 * institution's owners can only take it over themselves (`not_owner` otherwise). `no_candidate`: that person is not
 * eligible, or owns it already.
 */
export async function handOver(
  actor: UserActor,
  input: { caseId: string; version: number; to: string; reason: HandoverReason; note?: string },
): Promise<Verdict<MoveRefusal | "no_candidate">> {
  const to = recordId(input.to);
  return db.$transaction(async (tx) => {
    // Lock the right before the case, in the same order as the transactions that revoke rights.
    const seen = await readCase(tx, input.caseId);
    const able = await lockOwnerRight(tx, to, { ...seen, institutionKnows: caseFacts(seen).institutionKnows });
    const locked = await lockCaseFor(tx, actor, input.caseId);
    const facts = caseFacts(locked);
    const may = mayDo(actor, facts, "handed_over");
    if (may.ok && locked.version === input.version) {
      if (!answersFor(actor, facts) && to !== actor.userId) return refused("not_owner");
      if (!able || to === locked.ownerId) return refused("no_candidate");
    }
    const data = { from: locked.ownerId, to };
    return moveLocked(tx, actor, locked, { kind: "handed_over", version: input.version, reason: input.reason, note: input.note, data });
  });
}
