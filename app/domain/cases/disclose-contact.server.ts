import { type UserActor } from "~/domain/vocabulary/actor";
import { refused, type Verdict } from "~/domain/verdict";
import { db } from "~/platform/db.server";
import { lockCaseFor, moveLocked, type MoveRefusal } from "./change-case.server";
import { missingFields } from "./disclose-fields.server";
import { type ContactField } from "./model";

/** The expert discloses one more contact field later. Disclosing a field twice changes nothing. */
export async function discloseContact(
  actor: UserActor,
  input: { caseId: string; field: ContactField },
): Promise<Verdict<MoveRefusal | "field_empty">> {
  if (actor.expertId === null || (await missingFields(actor.expertId, [input.field])).length > 0) return refused("field_empty");
  return db.$transaction(async (tx) => {
    const locked = await lockCaseFor(tx, actor, input.caseId);
    const open = await tx.contactDisclosure.count({ where: { caseId: locked.id, field: input.field, revokedAt: null } });
    if (open > 0) return { ok: true };
    return moveLocked(tx, actor, locked, { kind: "contact_disclosed", version: null, data: { field: input.field } }, async () => {
      await tx.contactDisclosure.create({ data: { caseId: locked.id, field: input.field }, select: { id: true } });
    });
  });
}
