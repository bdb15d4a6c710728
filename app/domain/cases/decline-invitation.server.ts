import { type UserActor } from "~/domain/vocabulary/actor";
import { type Verdict } from "~/domain/verdict";
import { changeCase, type MoveRefusal } from "./change-case.server";
import { type DeclineReason } from "./model";

/** The expert declines an invitation; a reason is optional. */
export async function declineInvitation(
  actor: UserActor,
  input: { caseId: string; version: number; reason?: DeclineReason; note?: string },
): Promise<Verdict<MoveRefusal>> {
  return changeCase(actor, input.caseId, { kind: "declined", version: input.version, reason: input.reason, note: input.note });
}
