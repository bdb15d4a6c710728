import { type UserActor } from "~/domain/vocabulary/actor";
import { type Verdict } from "~/domain/verdict";
import { changeCase, type MoveRefusal } from "./change-case.server";

/** The institution takes up a self-nomination: from then on it can read the disclosed contact details. */
export async function takeUp(actor: UserActor, input: { caseId: string; version: number; note?: string }): Promise<Verdict<MoveRefusal>> {
  return changeCase(actor, input.caseId, { kind: "taken_up", version: input.version, note: input.note });
}
