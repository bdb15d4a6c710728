import { type UserActor } from "~/domain/vocabulary/actor";
import { type Verdict } from "~/domain/verdict";
import { changeCase, type MoveRefusal } from "./change-case.server";

/** The institution moves on to interviews: an internal step, visible to the expert only through the proposed times. */
export async function openInterview(
  actor: UserActor,
  input: { caseId: string; version: number; note?: string },
): Promise<Verdict<MoveRefusal>> {
  return changeCase(actor, input.caseId, { kind: "interview_opened", version: input.version, note: input.note });
}
