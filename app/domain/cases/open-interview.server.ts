import { type UserActor } from "~/domain/vocabulary/actor";
import { type Verdict } from "~/domain/verdict";
import { changeCase, type MoveRefusal } from "./change-case.server";

/** The institution goes on to interviews: an inner step, which the expert is shown only by the times proposed. */
export async function openInterview(
  actor: UserActor,
  input: { caseId: string; version: number; note?: string },
): Promise<Verdict<MoveRefusal>> {
  return changeCase(actor, input.caseId, { kind: "interview_opened", version: input.version, note: input.note });
}
