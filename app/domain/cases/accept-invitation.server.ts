import { type UserActor } from "~/domain/vocabulary/actor";
import { type Verdict } from "~/domain/verdict";
import { changeCase, type MoveRefusal } from "./change-case.server";
import { discloseFields, missingFields } from "./disclose-fields.server";
import { type ContactField } from "./model";
import { notifyInstitution } from "./notify-institution.server";

/**
 * The expert accepts an invitation and discloses exactly these contact fields to the other side (an empty selection is
 * allowed). From then on both sides can write to each other in the case. `field_empty`: one of the chosen fields has no
 * value.
 */
export async function acceptInvitation(
  actor: UserActor,
  input: { caseId: string; version: number; fields: readonly ContactField[]; note?: string },
): Promise<Verdict<MoveRefusal | "field_empty">> {
  if (actor.expertId !== null && (await missingFields(actor.expertId, input.fields)).length > 0) return { ok: false, code: "field_empty" };
  const move = { kind: "accepted" as const, version: input.version, note: input.note };
  return changeCase(actor, input.caseId, move, async (tx, locked) => {
    await discloseFields(tx, locked, input.fields, actor.userId);
    await notifyInstitution(tx, locked, actor.userId);
  });
}
