import { type UserActor } from "~/domain/vocabulary/actor";
import { type Verdict } from "~/domain/verdict";
import { changeCase, type MoveRefusal } from "./change-case.server";
import { type SuggestionReason } from "./model";

/** The owner drops a suggestion or nomination before the person was notified: for them it never existed. */
export async function withdrawSuggestion(
  actor: UserActor,
  input: { caseId: string; version: number; reason: SuggestionReason; note?: string },
): Promise<Verdict<MoveRefusal>> {
  return changeCase(actor, input.caseId, { kind: "suggestion_withdrawn", version: input.version, reason: input.reason, note: input.note });
}
