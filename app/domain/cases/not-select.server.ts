import { type UserActor } from "~/domain/vocabulary/actor";
import { refused, type Verdict } from "~/domain/verdict";
import { db } from "~/platform/db.server";
import { lockCaseFor, moveLocked, type MoveRefusal } from "./change-case.server";
import { type NotSelectedReason } from "./model";

/**
 * The institution decides against a person who has accepted or applied, with a reason. Before an acceptance there is
 * nobody to decide on: an invitation or suggestion is withdrawn instead.
 */
export async function notSelect(
  actor: UserActor,
  input: { caseId: string; version: number; reason: NotSelectedReason; note?: string },
): Promise<Verdict<MoveRefusal>> {
  return db.$transaction(async (tx) => {
    const locked = await lockCaseFor(tx, actor, input.caseId);
    if (locked.version === input.version && (locked.state === "suggested" || locked.state === "invited")) return refused("illegal_move");
    return moveLocked(tx, actor, locked, { kind: "not_selected", version: input.version, reason: input.reason, note: input.note });
  });
}
