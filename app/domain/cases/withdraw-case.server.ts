import { type UserActor } from "~/domain/vocabulary/actor";
import { type Verdict } from "~/domain/verdict";
import { changeCase, type MoveRefusal } from "./change-case.server";
import { type WithdrawReason } from "./model";

/**
 * The expert withdraws, at any time between the acceptance and an engagement; or the owner withdraws on the person's
 * behalf, or withdraws an invitation. The expert's reason is optional (may be empty), the owner's is required.
 */
export async function withdrawCase(
  actor: UserActor,
  input: { caseId: string; version: number; reason?: WithdrawReason; note?: string },
): Promise<Verdict<MoveRefusal>> {
  return changeCase(actor, input.caseId, { kind: "withdrawn", version: input.version, reason: input.reason, note: input.note });
}
