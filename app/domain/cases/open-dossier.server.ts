import { type UserActor } from "~/domain/vocabulary/actor";
import { type Verdict } from "~/domain/verdict";
import { changeCase, type MoveRefusal } from "./change-case.server";

/** The institution opens the dossier (Article 4 (3) of Decree 249/2025/ND-CP) and the expert is asked for the documents. */
export async function openDossier(
  actor: UserActor,
  input: { caseId: string; version: number; note?: string },
): Promise<Verdict<MoveRefusal>> {
  return changeCase(actor, input.caseId, { kind: "dossier_opened", version: input.version, note: input.note });
}
