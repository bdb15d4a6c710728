import { type UserActor } from "~/domain/vocabulary/actor";
import { type Verdict } from "~/domain/verdict";
import { changeCase, type MoveRefusal } from "./change-case.server";

/** The institution takes a self-nomination up: from now on the disclosed contact details are open to it. */
export async function takeUp(actor: UserActor, input: { caseId: string; version: number; note?: string }): Promise<Verdict<MoveRefusal>> {
  return changeCase(actor, input.caseId, { kind: "taken_up", version: input.version, note: input.note });
}
